package org.wenshu.api.review;

import java.time.LocalDate;
import org.wenshu.api.journal.Event;
import org.wenshu.api.journal.EventType;
import org.wenshu.api.rules.Deadline;

/**
 * The set of materials is complete and the review clock runs.
 *
 * @param acceptedOn day 0 of the clock
 * @param earliest the first day an opinion should be given
 * @param latest the last day
 */
@EventType(ReviewAccepted.TYPE)
public record ReviewAccepted(
        String reviewId, String documentId, LocalDate acceptedOn, Deadline earliest, Deadline latest) implements Event {

    public static final String TYPE = "review.ReviewAccepted";
}
