package org.wenshu.handling.event;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.wenshu.api.journal.Event;
import org.wenshu.api.journal.EventType;

/**
 * The office completed or corrected the facts of an open case; a {@link RouteChanged} with the new route follows it.
 *
 * @param stated what was said, by the names of facts; an empty list says that a fact does not hold
 * @param person name of who said it
 * @param reason in Chinese
 */
@EventType(FactsStated.TYPE)
public record FactsStated(
        String documentId,
        Map<String, List<String>> stated,
        String by,
        String person,
        String reason,
        LocalDate statedOn)
        implements Event {
    public static final String TYPE = "handling.FactsStated";

    public FactsStated {
        stated = Map.copyOf(stated);
    }
}
