package org.wenshu.api.handling;

import java.time.LocalDate;
import org.wenshu.api.journal.Event;
import org.wenshu.api.journal.EventType;
import org.wenshu.api.organization.Capacity;
import org.wenshu.api.rules.StepKind;

/**
 * A step of a case was done.
 *
 * @param number place in the route, from 1
 * @param decision machine name of what was decided, such as {@code APPROVE}
 * @param opinion the words of the opinion; empty if none
 * @param by account; {@code person} is the name
 * @param reference what it refers to, such as a meeting or an opinion; empty if nothing
 */
@EventType(StepCompleted.TYPE)
public record StepCompleted(
        String documentId,
        int number,
        StepKind kind,
        String decision,
        String opinion,
        String by,
        String person,
        Capacity capacity,
        LocalDate completedOn,
        String reference)
        implements Event {

    public static final String TYPE = "handling.StepCompleted";
}
