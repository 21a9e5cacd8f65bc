package org.wenshu.review.event;

import java.time.LocalDate;
import org.wenshu.api.journal.Event;
import org.wenshu.api.journal.EventType;

/** The second person did not confirm an opinion; whoever wrote it goes on. */
@EventType(OpinionSentBack.TYPE)
public record OpinionSentBack(String reviewId, String documentId, String reason, String person, LocalDate sentBackOn)
        implements Event {

    public static final String TYPE = "review.OpinionSentBack";
}
