package org.wenshu.api.handling;

import java.time.LocalDate;
import org.wenshu.api.journal.Event;
import org.wenshu.api.journal.EventType;
import org.wenshu.api.rules.StepKind;

/**
 * A step that had its turn is not needed any more: other facts of the case have another route. Nobody decides on it.
 *
 * @param number place in the route, from 1, at which the step was opened; another step may be opened there later
 * @param reason why the facts changed, in Chinese
 * @param by account; {@code person} is the name
 */
@EventType(StepWithdrawn.TYPE)
public record StepWithdrawn(
        String documentId, int number, StepKind kind, String reason, String by, String person, LocalDate withdrawnOn)
        implements Event {

    public static final String TYPE = "handling.StepWithdrawn";
}
