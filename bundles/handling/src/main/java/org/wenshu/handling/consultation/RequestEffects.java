package org.wenshu.handling.consultation;

import java.sql.Types;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Update;
import org.wenshu.api.journal.JournalEntry;
import org.wenshu.api.rules.Deadline;
import org.wenshu.handling.consultation.event.ConsultationSent;
import org.wenshu.handling.consultation.event.ExtensionAnswered;
import org.wenshu.handling.consultation.event.PaperReplyEntered;
import org.wenshu.handling.consultation.event.ReplyDueMoved;

/** What an entry does to the state and the period of a consultation. */
final class RequestEffects {

    private final Handle handle;
    private final JournalEntry entry;

    RequestEffects(Handle handle, JournalEntry entry) {
        this.handle = handle;
        this.entry = entry;
    }

    void send(ConsultationSent event) {
        insert(event.consultationId(), event.matterId(), event.kind(), event.organ(), event.by())
                .bind("state", ConsultationState.OPEN.name())
                .bind("delivered", event.deliveredAt().toString())
                .bind("limit", event.customLimit().orElse(null))
                .bind("reason", event.reason())
                .bind("reference", "")
                .execute();
        set(event.consultationId(), event.due());
    }

    void enter(PaperReplyEntered event) {
        insert(event.consultationId(), event.matterId(), event.kind(), event.organ(), event.by())
                .bind("state", ConsultationState.ANSWERED.name())
                .bind("delivered", event.by().at().toString())
                .bindNull("limit", Types.INTEGER)
                .bind("reason", "")
                .bind("reference", event.reference())
                .execute();
    }

    private Update insert(String id, String matterId, ConsultationKind kind, String organ, By by) {
        return handle.createUpdate(
                        """
                        INSERT INTO consultation_request (id, matter_id, kind, organ, state, sent_at, sent_by,
                            sent_person, delivered_at, custom_limit, reason, reference, position, ordinal)
                        VALUES (:id, :matter, :kind, :organ, :state, :at, :by, :person, :delivered, :limit, :reason,
                            :reference, :position, :ordinal)
                        """)
                .bind("id", id)
                .bind("matter", matterId)
                .bind("kind", kind.name())
                .bind("organ", organ)
                .bind("at", by.at().toString())
                .bind("by", by.account())
                .bind("person", by.person())
                .bind("position", entry.position())
                .bind("ordinal", entry.streamVersion());
    }

    void state(String consultationId, ConsultationState state) {
        handle.createUpdate("UPDATE consultation_request SET state = :state WHERE id = :id")
                .bind("state", state.name())
                .bind("id", consultationId)
                .execute();
    }

    void move(ReplyDueMoved event) {
        set(event.consultationId(), event.due());
    }

    void extend(ExtensionAnswered event) {
        event.due().ifPresent(due -> set(event.consultationId(), due));
    }

    private void set(String consultationId, Deadline due) {
        handle.createUpdate(
                        """
                        UPDATE consultation_request SET period = :period, start_on = :start, nominal_on = :nominal,
                            due_on = :due, provisional = :provisional, counted = :counted, rule = :rule,
                            article = :article, quote = :quote, basis = :basis, rule_pack = :pack
                        WHERE id = :id
                        """)
                .bind("period", due.name())
                .bind("start", due.start().toString())
                .bind("nominal", due.nominalDate().toString())
                .bind("due", due.date().toString())
                .bind("provisional", due.provisional() ? 1 : 0)
                .bind("counted", ConsultationRows.kept(due.counted()))
                .bind("rule", due.citation().rule())
                .bind("article", due.citation().article())
                .bind("quote", due.citation().quote())
                .bind("basis", due.citation().basis().name())
                .bind("pack", due.citation().rulePack())
                .bind("id", consultationId)
                .execute();
    }
}
