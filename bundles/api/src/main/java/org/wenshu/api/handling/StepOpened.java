package org.wenshu.api.handling;

import java.time.LocalDate;
import java.util.Optional;
import org.wenshu.api.journal.Event;
import org.wenshu.api.journal.EventType;
import org.wenshu.api.registration.RegisteredDocument;
import org.wenshu.api.rules.Deadline;
import org.wenshu.api.rules.RouteStep;

/**
 * A step of a case has its turn; whoever is responsible may act.
 *
 * @param number place in the route, from 1
 * @param dueDate empty if the rules set no end
 * @param document the document as registered, for bundles that act on the step
 */
@EventType(StepOpened.TYPE)
public record StepOpened(
        String documentId,
        int number,
        RouteStep step,
        Optional<Deadline> dueDate,
        LocalDate openedOn,
        RegisteredDocument document)
        implements Event {

    public static final String TYPE = "handling.StepOpened";
}
