package org.wenshu.review.event;

import java.time.LocalDate;
import org.wenshu.api.journal.Event;
import org.wenshu.api.journal.EventType;

/**
 * A review was given to a post of the desk, or taken by somebody who holds it.
 *
 * @param post whose holders review
 * @param person name of who holds it on that day
 */
@EventType(ReviewAssigned.TYPE)
public record ReviewAssigned(String reviewId, String documentId, String post, String person, LocalDate assignedOn)
        implements Event {

    public static final String TYPE = "review.ReviewAssigned";
}
