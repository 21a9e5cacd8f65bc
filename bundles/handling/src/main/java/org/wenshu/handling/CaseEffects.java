package org.wenshu.handling;

import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Update;
import org.wenshu.api.document.Disclosure;
import org.wenshu.api.handling.CaseOpened;
import org.wenshu.api.handling.CaseReturned;
import org.wenshu.api.handling.DocumentIssued;
import org.wenshu.api.handling.DocumentNumbered;
import org.wenshu.api.handling.DocumentSignedOff;
import org.wenshu.api.handling.IssuedDocument;
import org.wenshu.api.handling.StepCompleted;
import org.wenshu.api.journal.JournalEntry;
import org.wenshu.api.registration.RegisteredDocument;
import org.wenshu.api.rules.Deadline;
import org.wenshu.api.rules.PeriodNames;
import org.wenshu.api.rules.RouteStep;
import org.wenshu.api.rules.Signatory;
import org.wenshu.api.rules.StepKind;
import org.wenshu.handling.event.DeadlinesRecounted;
import org.wenshu.handling.event.DeadlinesRecounted.Recounted;
import org.wenshu.handling.event.DeadlinesSet;
import org.wenshu.handling.event.DelayExplained;
import org.wenshu.handling.event.DisclosureDetermined;
import org.wenshu.handling.event.MeetingDecided;
import org.wenshu.handling.event.RouteChanged;

/** What entries do to the table of cases. */
final class CaseEffects {

    private final Handle handle;

    CaseEffects(Handle handle) {
        this.handle = handle;
    }

    void open(JournalEntry entry, CaseOpened event) {
        RegisteredDocument document = event.document();
        handle.createUpdate(
                        """
                        INSERT INTO handling_case (document_id, version, title, status, issuer_name, document_kind,
                            importance, disclosure, submitting_organ, involved, rule_pack, signatory_row, opened_on,
                            position)
                        VALUES (:id, :version, :title, 'OPEN', :issuer, :kind, :importance, :disclosure, :organ,
                            :involved, :pack, :row, :opened, :position)
                        """)
                .bind("id", document.documentId())
                .bind("version", entry.streamVersion())
                .bind("title", document.title())
                .bind("issuer", name(document.issuerName()))
                .bind("kind", name(document.documentKind()))
                .bind("importance", document.importance().name())
                .bind("disclosure", name(document.disclosure()))
                .bind("organ", document.submittingOrgan().orElse(null))
                .bind("involved", Rows.kept(document.involvedDepartments()))
                .bind("pack", event.decision().rulePack())
                .bind("row", event.decision().signatory().map(Signatory::row).orElse(null))
                .bind("opened", event.openedOn().toString())
                .bind("position", entry.position())
                .execute();
        StepEffects steps = new StepEffects(handle);
        int number = 1;
        for (RouteStep step : event.decision().route()) {
            steps.add(document.documentId(), number++, step);
        }
    }

    /** A route that ends without a signature ends its case; a determination is only the beginning of one. */
    void complete(StepCompleted event) {
        if (event.kind() == StepKind.DETERMINATION) {
            return;
        }
        completeIfDone(event.documentId());
    }

    private void completeIfDone(String documentId) {
        update(
                        """
                UPDATE handling_case SET status = 'COMPLETED' WHERE document_id = :id AND status = 'OPEN'
                AND NOT EXISTS (SELECT 1 FROM handling_step s WHERE s.document_id = :id AND s.state <> 'DONE')
                """,
                        documentId)
                .execute();
    }

    void giveBack(CaseReturned event) {
        update(
                        """
                UPDATE handling_case SET status = 'RETURNED', returned_on = :on, return_reason = :reason
                WHERE document_id = :id
                """,
                        event.documentId())
                .bind("on", event.returnedOn().toString())
                .bind("reason", event.reason())
                .execute();
    }

    void change(RouteChanged event) {
        update(
                        """
                UPDATE handling_case SET importance = :importance, rule_pack = :pack, signatory_row = :row
                WHERE document_id = :id
                """,
                        event.documentId())
                .bind("importance", event.facts().importance().name())
                .bind("pack", event.decision().rulePack())
                .bind("row", event.decision().signatory().map(Signatory::row).orElse(null))
                .execute();
        completeIfDone(event.documentId());
    }

    void meet(MeetingDecided event) {
        update(
                        """
                UPDATE handling_case SET meeting_kind = :kind, meeting_held_on = :on, meeting_reference = :reference
                WHERE document_id = :id
                """,
                        event.documentId())
                .bind("kind", event.kind().name())
                .bind("on", event.heldOn().toString())
                .bind("reference", event.reference())
                .execute();
    }

    void recount(DeadlinesRecounted event) {
        DeadlineEffects deadlines = new DeadlineEffects(handle);
        for (Recounted recounted : event.deadlines()) {
            deadlines.set(event.documentId(), recounted.step(), recounted.deadline());
            deadlines.moveWindow(event.documentId(), recounted.step(), recounted.deadline());
        }
    }

    void deadlines(DeadlinesSet event) {
        for (Deadline deadline : event.deadlines()) {
            new DeadlineEffects(handle).set(event.documentId(), 0, deadline);
        }
    }

    void signOff(DocumentSignedOff event) {
        update(
                        "UPDATE handling_case SET status = 'SIGNED_OFF', signed_on = :on WHERE document_id = :id",
                        event.documentId())
                .bind("on", event.signedOn().toString())
                .execute();
    }

    void disclose(DisclosureDetermined event) {
        update("UPDATE handling_case SET disclosure = :disclosure WHERE document_id = :id", event.documentId())
                .bind("disclosure", event.disclosure().name())
                .execute();
        if (event.disclosure() != Disclosure.ACTIVE) {
            new DeadlineEffects(handle).drop(event.documentId(), PeriodNames.DISCLOSURE);
        }
    }

    void number(DocumentNumbered event) {
        update(
                        """
                UPDATE handling_case SET status = 'NUMBERED', document_number = :number, numbered_on = :on
                WHERE document_id = :id
                """,
                        event.documentId())
                .bind("number", event.documentNumber())
                .bind("on", event.numberedOn().toString())
                .execute();
    }

    void explain(DelayExplained event) {
        update("UPDATE handling_case SET delay_reason = :reason WHERE document_id = :id", event.documentId())
                .bind("reason", event.reason())
                .execute();
    }

    void issue(DocumentIssued event) {
        update(
                        "UPDATE handling_case SET status = 'ISSUED', issued_on = :on WHERE document_id = :id",
                        event.documentId())
                .bind("on", event.issuedOn().toString())
                .execute();
    }

    void publish(IssuedDocument document) {
        update(
                        """
                UPDATE handling_case SET status = 'PUBLISHED', published_on = :on, effective_on = :effective,
                    expires_on = :expires, document_kind = :kind
                WHERE document_id = :id
                """,
                        document.documentId())
                .bind("on", document.publishedOn().toString())
                .bind("effective", document.effectiveOn().toString())
                .bind("expires", document.expiresOn().map(Object::toString).orElse(null))
                .bind("kind", document.documentKind().name())
                .execute();
    }

    /** Keeps the version of the stream of the case, which the next append has to expect. */
    void advance(JournalEntry entry) {
        HandlingCase.ofStream(entry.stream())
                .ifPresent(id -> update("UPDATE handling_case SET version = :version WHERE document_id = :id", id)
                        .bind("version", entry.streamVersion())
                        .execute());
    }

    private Update update(String sql, String documentId) {
        return handle.createUpdate(sql).bind("id", documentId);
    }

    private static String name(Optional<? extends Enum<?>> value) {
        return value.map(Enum::name).orElse(null);
    }
}
