package org.wenshu.handling.event;

import java.time.LocalDate;
import java.util.List;
import org.wenshu.api.journal.Event;
import org.wenshu.api.journal.EventType;
import org.wenshu.api.rules.Decision;
import org.wenshu.api.rules.Facts;
import org.wenshu.api.rules.RouteStep;

/**
 * Somebody raised the importance of an open case (重要), and the rules gave it another route, Article 31.
 *
 * @param facts what the new route was computed from
 * @param decision the new decision, under the pack of the entry
 * @param from number of the first step that is replaced
 * @param steps what comes from there on
 * @param person name of who raised it
 * @param reason in Chinese
 */
@EventType(RouteChanged.TYPE)
public record RouteChanged(
        String documentId,
        Facts facts,
        Decision decision,
        int from,
        List<RouteStep> steps,
        String by,
        String person,
        String reason,
        LocalDate changedOn)
        implements Event {
    public static final String TYPE = "handling.RouteChanged";

    public RouteChanged {
        steps = List.copyOf(steps);
    }
}
