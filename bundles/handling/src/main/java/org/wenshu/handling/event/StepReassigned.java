package org.wenshu.handling.event;

import java.time.LocalDate;
import java.util.Optional;
import org.wenshu.api.journal.Event;
import org.wenshu.api.journal.EventType;
import org.wenshu.api.organization.Capacity;

/**
 * An open step went to whoever acts for its post from a day on, or back to its holder, Article 5.
 *
 * @param post the post whose step it is
 * @param person name of who acts; empty if the mayor has to arrange somebody
 */
@EventType(StepReassigned.TYPE)
public record StepReassigned(
        String documentId, int number, String post, Optional<String> person, Capacity capacity, LocalDate since)
        implements Event {
    public static final String TYPE = "handling.StepReassigned";
}
