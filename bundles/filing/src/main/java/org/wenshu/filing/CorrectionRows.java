package org.wenshu.filing;

import java.time.LocalDate;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.wenshu.api.filing.DecisionNotified;
import org.wenshu.api.journal.JournalEntry;
import org.wenshu.api.rules.Deadline;
import org.wenshu.filing.correction.CorrectionState;
import org.wenshu.filing.event.CorrectionRecounted;
import org.wenshu.filing.event.CorrectionSuggested;
import org.wenshu.filing.event.ReviewRecorded;

/** Writes where the corrections of documents stand. */
final class CorrectionRows {

    private CorrectionRows() {}

    static void apply(Handle handle, JournalEntry entry) {
        switch (entry.type()) {
            case ReviewRecorded.TYPE -> reviewed(handle, entry);
            case CorrectionSuggested.TYPE -> {
                CorrectionSuggested event = entry.as(CorrectionSuggested.class);
                move(handle, entry, event.documentId(), Optional.of(event.due()));
            }
            case DecisionNotified.TYPE -> {
                DecisionNotified event = entry.as(DecisionNotified.class);
                move(handle, entry, event.documentId(), event.due());
            }
            case CorrectionRecounted.TYPE -> {
                CorrectionRecounted event = entry.as(CorrectionRecounted.class);
                handle.execute(
                        "UPDATE filing_correction SET due_date = ? WHERE document_id = ?",
                        event.due().date().toString(),
                        event.documentId());
            }
            default ->
                CorrectionState.after(entry)
                        .ifPresent(state -> move(handle, entry, documentId(entry), Optional.empty()));
        }
    }

    private static void reviewed(Handle handle, JournalEntry entry) {
        ReviewRecorded event = entry.as(ReviewRecorded.class);
        handle.execute("DELETE FROM filing_correction WHERE document_id = ?", event.documentId());
        handle.execute(
                "INSERT INTO filing_correction (document_id, filing_id, state) VALUES (?, ?, ?)",
                event.documentId(),
                event.filingId(),
                CorrectionState.after(entry).orElseThrow().name());
    }

    private static void move(Handle handle, JournalEntry entry, String documentId, Optional<Deadline> due) {
        handle.createUpdate(
                        "UPDATE filing_correction SET state = :state, due_date = :due WHERE document_id = :document")
                .bind("state", CorrectionState.after(entry).orElseThrow().name())
                .bind("due", due.map(Deadline::date).map(LocalDate::toString).orElse(null))
                .bind("document", documentId)
                .execute();
    }

    /** Every entry of a correction is in the stream of its document. */
    private static String documentId(JournalEntry entry) {
        return entry.stream().substring(DocumentStreams.CORRECTION.length());
    }
}
