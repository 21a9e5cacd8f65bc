package org.wenshu.handling.event;

import java.time.LocalDate;
import org.wenshu.api.journal.Event;
import org.wenshu.api.journal.EventType;
import org.wenshu.api.rules.RouteStep;

/**
 * A leader asked another one to approve first (转请核批), Article 30; the step comes before the leader's own, which waits.
 *
 * @param number place of the new step; the leader's own moves on by one
 * @param fromPost the post whose step it was
 * @param person name of who forwarded
 */
@EventType(StepForwarded.TYPE)
public record StepForwarded(
        String documentId,
        int number,
        RouteStep step,
        String fromPost,
        String by,
        String person,
        String reason,
        LocalDate forwardedOn)
        implements Event {
    public static final String TYPE = "handling.StepForwarded";
}
