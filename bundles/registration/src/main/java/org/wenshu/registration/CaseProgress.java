package org.wenshu.registration;

import java.time.LocalDate;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.wenshu.api.handling.CaseOpened;
import org.wenshu.api.handling.CaseReturned;
import org.wenshu.api.handling.DocumentIssued;
import org.wenshu.api.handling.DocumentNumbered;
import org.wenshu.api.handling.DocumentPublished;
import org.wenshu.api.handling.DocumentSignedOff;
import org.wenshu.api.handling.StepCompleted;
import org.wenshu.api.handling.StepOpened;
import org.wenshu.api.journal.JournalEntry;
import org.wenshu.api.rules.StepKind;

/** Writes down how the cases of registered documents go on, as other bundles tell it. */
final class CaseProgress {

    /** The clock of a legality review stands still while materials are missing; its own desk knows when it is late. */
    private static final Set<StepKind> STOPPING = Set.of(StepKind.DEPARTMENT_LEGAL_REVIEW, StepKind.JUSTICE_REVIEW);

    private CaseProgress() {}

    /** Takes in what an entry says of a case; other entries are none of its business. */
    static void follow(Handle handle, JournalEntry entry) {
        switch (entry.type()) {
            case CaseOpened.TYPE ->
                status(handle, entry.as(CaseOpened.class).document().documentId(), Status.IN_HANDLING);
            case StepOpened.TYPE -> step(handle, entry.as(StepOpened.class));
            case StepCompleted.TYPE -> audited(handle, entry.as(StepCompleted.class));
            case DocumentSignedOff.TYPE ->
                status(handle, entry.as(DocumentSignedOff.class).documentId(), Status.SIGNED_OFF);
            case DocumentNumbered.TYPE -> numbered(handle, entry.position(), entry.as(DocumentNumbered.class));
            case DocumentIssued.TYPE -> issued(handle, entry.as(DocumentIssued.class));
            case DocumentPublished.TYPE -> published(handle, entry.as(DocumentPublished.class));
            case CaseReturned.TYPE -> ended(handle, entry.as(CaseReturned.class));
            default -> {
                // Other bundles' business.
            }
        }
    }

    private static void status(Handle handle, String document, Status status) {
        handle.createUpdate("UPDATE registration_document SET status = :status WHERE id = :id")
                .bind("status", status.name())
                .bind("id", document)
                .execute();
    }

    private static void step(Handle handle, StepOpened event) {
        String due = event.dueDate().map(d -> d.date().toString()).orElse("");
        handle.createUpdate(
                        """
                        UPDATE registration_document SET handler = :handler, due_on = :due, urge_after = :urge
                        WHERE id = :id
                        """)
                .bind("handler", event.step().actor())
                .bind("due", due)
                .bind("urge", STOPPING.contains(event.step().step()) ? "" : due)
                .bind("id", event.documentId())
                .execute();
    }

    private static void numbered(Handle handle, long position, DocumentNumbered event) {
        handle.createUpdate(
                        """
                        INSERT INTO registration_issue (document_id, position, document_number, numbered_on, issued_on,
                          published_on)
                        VALUES (:id, :position, :number, :day, '', '')
                        """)
                .bind("id", event.documentId())
                .bind("position", position)
                .bind("number", event.documentNumber())
                .bind("day", event.numberedOn().toString())
                .execute();
        status(handle, event.documentId(), Status.NUMBERED);
    }

    private static void issued(Handle handle, DocumentIssued event) {
        handle.createUpdate("UPDATE registration_issue SET issued_on = :day WHERE document_id = :id")
                .bind("day", event.issuedOn().toString())
                .bind("id", event.documentId())
                .execute();
        completed(handle, event.documentId(), event.issuedOn());
        status(handle, event.documentId(), Status.ISSUED);
    }

    private static void ended(Handle handle, CaseReturned event) {
        completed(handle, event.documentId(), event.returnedOn());
        status(handle, event.documentId(), Status.CASE_RETURNED);
    }

    private static void completed(Handle handle, String document, LocalDate day) {
        handle.createUpdate("UPDATE registration_document SET completed_on = :day WHERE id = :id")
                .bind("day", day.toString())
                .bind("id", document)
                .execute();
    }

    /** The opinion of the office's audit is the proposal (拟办) that the register shows, Article 30. */
    private static void audited(Handle handle, StepCompleted event) {
        if (event.kind() == StepKind.OFFICE_AUDIT && !event.opinion().isBlank()) {
            handle.createUpdate("UPDATE registration_document SET proposal = :text WHERE id = :id")
                    .bind("text", event.opinion())
                    .bind("id", event.documentId())
                    .execute();
        }
    }

    private static void published(Handle handle, DocumentPublished event) {
        handle.createUpdate("UPDATE registration_issue SET published_on = :day WHERE document_id = :id")
                .bind("day", event.document().publishedOn().toString())
                .bind("id", event.document().documentId())
                .execute();
        status(handle, event.document().documentId(), Status.PUBLISHED);
    }
}
