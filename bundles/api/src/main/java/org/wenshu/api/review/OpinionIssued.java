package org.wenshu.api.review;

import java.time.LocalDate;
import java.util.List;
import org.wenshu.api.journal.Event;
import org.wenshu.api.journal.EventType;

/**
 * A legality opinion (合法性审核意见) was issued.
 *
 * @param stepNumber the step of the case that it answers
 * @param organ id of the reviewing organ
 * @param reviewer name of the person
 */
@EventType(OpinionIssued.TYPE)
public record OpinionIssued(
        String reviewId,
        String documentId,
        int stepNumber,
        String organ,
        Conclusion conclusion,
        String text,
        List<String> items,
        String reviewer,
        LocalDate issuedOn)
        implements Event {

    public static final String TYPE = "review.OpinionIssued";

    public OpinionIssued {
        items = List.copyOf(items);
    }
}
