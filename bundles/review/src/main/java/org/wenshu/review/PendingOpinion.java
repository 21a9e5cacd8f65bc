package org.wenshu.review;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.wenshu.api.review.CheckAnswer;
import org.wenshu.api.review.Conclusion;

/**
 * An opinion that has not gone out yet.
 *
 * @param reason why it comes before the review's shortest time; blank if it does not
 * @param by account of who wrote it
 * @param person name of who wrote it
 * @param sentBack why the second person did not confirm it; empty while it waits
 */
public record PendingOpinion(
        Conclusion conclusion,
        String text,
        List<String> items,
        List<CheckAnswer> checks,
        String reason,
        String by,
        String person,
        LocalDate draftedOn,
        Optional<String> sentBack) {

    public PendingOpinion {
        items = List.copyOf(items);
        checks = List.copyOf(checks);
    }

    /** Tells whether a second person is to look at it now. */
    public boolean waits() {
        return sentBack.isEmpty();
    }

    OpinionDraft draft() {
        return new OpinionDraft(Optional.of(conclusion), text, items, checks, reason);
    }
}
