package org.wenshu.handling.consultation;

import java.time.LocalDate;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.wenshu.api.journal.JournalEntry;
import org.wenshu.api.rules.Deadline;
import org.wenshu.handling.consultation.event.ConsultationDeemed;
import org.wenshu.handling.consultation.event.ConsultationReopened;
import org.wenshu.handling.consultation.event.ConsultationReplied;
import org.wenshu.handling.consultation.event.ExtensionAnswered;
import org.wenshu.handling.consultation.event.ExtensionAsked;
import org.wenshu.handling.consultation.event.LateOpinionGiven;
import org.wenshu.handling.consultation.event.NegotiationRecorded;
import org.wenshu.handling.consultation.event.PaperReplyEntered;
import org.wenshu.handling.consultation.event.ReplyDueMoved;

/** What an entry adds to the acts of a consultation. */
final class ActEffects {

    private final Handle handle;
    private final JournalEntry entry;

    ActEffects(Handle handle, JournalEntry entry) {
        this.handle = handle;
        this.entry = entry;
    }

    void reply(ConsultationReplied event) {
        add(
                event.consultationId(),
                new Act(
                        ActKind.REPLIED,
                        event.by(),
                        event.result().name(),
                        event.opinion(),
                        event.grounds(),
                        Optional.empty()));
    }

    void enter(PaperReplyEntered event) {
        add(
                event.consultationId(),
                new Act(
                        ActKind.ENTERED,
                        event.by(),
                        event.result().name(),
                        event.opinion(),
                        event.grounds(),
                        Optional.of(event.repliedOn())));
    }

    void late(LateOpinionGiven event) {
        add(
                event.consultationId(),
                new Act(
                        ActKind.LATE,
                        event.by(),
                        event.result().name(),
                        event.opinion(),
                        event.grounds(),
                        Optional.empty()));
    }

    void ask(ExtensionAsked event) {
        add(
                event.consultationId(),
                new Act(ActKind.ASKED, event.by(), event.mode(), event.reason(), "", Optional.of(event.newDue())));
    }

    void answer(ExtensionAnswered event) {
        ActKind kind = event.agreed() ? ActKind.EXTENDED : ActKind.DECLINED;
        add(
                event.consultationId(),
                new Act(kind, event.by(), "", "", "", event.due().map(Deadline::date)));
    }

    void move(ReplyDueMoved event) {
        add(
                event.consultationId(),
                new Act(ActKind.MOVED, By.system(event.at()), "", "", "", Optional.of(event.former())));
    }

    void deem(ConsultationDeemed event) {
        add(
                event.consultationId(),
                new Act(
                        ActKind.DEEMED,
                        By.system(event.deemedAt()),
                        event.result().name(),
                        "",
                        "",
                        Optional.of(event.dueDate())));
    }

    void reopen(ConsultationReopened event) {
        add(event.consultationId(), new Act(ActKind.REOPENED, event.by(), "", event.reason(), "", Optional.empty()));
    }

    void negotiate(NegotiationRecorded event) {
        add(
                event.consultationId(),
                new Act(ActKind.NEGOTIATED, event.by(), event.outcome().name(), event.record(), "", Optional.empty()));
    }

    private void add(String consultationId, Act act) {
        handle.createUpdate(
                        """
                        INSERT INTO consultation_act (consultation_id, version, kind, account, person, at, value,
                            words, grounds, day)
                        VALUES (:id, :version, :kind, :account, :person, :at, :value, :words, :grounds, :day)
                        """)
                .bind("id", consultationId)
                .bind("version", entry.streamVersion())
                .bind("kind", act.kind().name())
                .bind("account", act.by().account())
                .bind("person", act.by().person())
                .bind("at", act.by().at().toString())
                .bind("value", act.value())
                .bind("words", act.words())
                .bind("grounds", act.grounds())
                .bind("day", act.day().map(LocalDate::toString).orElse(null))
                .execute();
    }
}
