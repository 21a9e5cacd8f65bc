package org.wenshu.review.event;

import java.time.LocalDate;
import java.util.List;
import org.wenshu.api.journal.Event;
import org.wenshu.api.journal.EventType;
import org.wenshu.api.review.CheckAnswer;
import org.wenshu.api.review.Conclusion;

/**
 * An opinion was written and waits for a second person of the desk (复核).
 *
 * @param reason why it comes before the review's shortest time; blank if it does not
 * @param by account of who wrote it
 * @param person name of who wrote it
 */
@EventType(OpinionDrafted.TYPE)
public record OpinionDrafted(
        String reviewId,
        String documentId,
        Conclusion conclusion,
        String text,
        List<String> items,
        List<CheckAnswer> checks,
        String reason,
        String by,
        String person,
        LocalDate draftedOn)
        implements Event {

    public static final String TYPE = "review.OpinionDrafted";

    public OpinionDrafted {
        items = List.copyOf(items);
        checks = List.copyOf(checks);
    }
}
