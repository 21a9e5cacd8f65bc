package org.wenshu.filing.correction;

import java.util.Optional;
import org.wenshu.api.filing.DecisionNotified;
import org.wenshu.api.filing.DocumentCorrected;
import org.wenshu.api.journal.JournalEntry;
import org.wenshu.filing.event.CorrectionRefused;
import org.wenshu.filing.event.CorrectionSuggested;
import org.wenshu.filing.event.GovernmentDecided;
import org.wenshu.filing.event.HandlingOpinionSubmitted;
import org.wenshu.filing.event.ReviewRecorded;

/** Where review and correction of a document stand. */
public enum CorrectionState {
    /** The sheet is not complete. */
    REVIEWING,
    /** Nothing was found: the end. */
    CONFORMS,
    /** The Justice Bureau has to suggest corrections. */
    VIOLATION_FOUND,
    /** The department has to correct the document. */
    SUGGESTED,
    /** The department has to do what the government ordered. */
    ORDERED,
    /** The Justice Bureau has to look at the correction: it notifies the department, or suggests again. */
    CORRECTED,
    /** The Justice Bureau has to submit an opinion to the government. */
    REFUSED,
    /** The government has to decide. */
    OPINION_SUBMITTED,
    /** The department has to be notified. */
    DECIDED,
    /** The end. */
    CLOSED;

    /** The state after an entry; empty if the entry does not change it. */
    public static Optional<CorrectionState> after(JournalEntry entry) {
        return switch (entry.type()) {
            case ReviewRecorded.TYPE -> Optional.of(after(entry.as(ReviewRecorded.class)));
            case CorrectionSuggested.TYPE -> Optional.of(SUGGESTED);
            case DocumentCorrected.TYPE -> Optional.of(CORRECTED);
            case CorrectionRefused.TYPE -> Optional.of(REFUSED);
            case HandlingOpinionSubmitted.TYPE -> Optional.of(OPINION_SUBMITTED);
            case GovernmentDecided.TYPE -> Optional.of(DECIDED);
            case DecisionNotified.TYPE ->
                Optional.of(entry.as(DecisionNotified.class).due().isPresent() ? ORDERED : CLOSED);
            default -> Optional.empty();
        };
    }

    private static CorrectionState after(ReviewRecorded review) {
        if (!review.closed()) {
            return REVIEWING;
        }
        return review.violations().isEmpty() ? CONFORMS : VIOLATION_FOUND;
    }

    /** Tells whether the department has to act until a day; its silence counts as a refusal. */
    public boolean awaitsDepartment() {
        return this == SUGGESTED || this == ORDERED;
    }
}
