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
 * @param checks the reviewer's answers, all of them or none
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
        LocalDate issuedOn,
        List<CheckAnswer> checks)
        implements Event {

    public static final String TYPE = "review.OpinionIssued";

    /** Journal entries of versions that did not ask have no checks. */
    public OpinionIssued {
        checks = checks == null ? List.of() : List.copyOf(checks);
        items = List.copyOf(items);
    }
}
