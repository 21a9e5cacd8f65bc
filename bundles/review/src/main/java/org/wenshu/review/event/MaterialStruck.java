package org.wenshu.review.event;

import java.time.LocalDate;
import org.wenshu.api.journal.Event;
import org.wenshu.api.journal.EventType;

/** A material that came in does not count any more: it was not the one, or not complete. */
@EventType(MaterialStruck.TYPE)
public record MaterialStruck(
        String reviewId, String documentId, int number, String reason, String person, LocalDate struckOn)
        implements Event {

    public static final String TYPE = "review.MaterialStruck";
}
