package org.wenshu.filing.event;

import java.util.List;
import java.util.Optional;
import org.wenshu.api.journal.Event;
import org.wenshu.api.journal.EventType;
import org.wenshu.api.rules.Deadline;

/**
 * Open periods of a filing end on another day, or for certain now, because a holiday notice came out.
 *
 * @param duty until when the package goes out; empty if it did, or stays as it was
 * @param intake the other periods that changed: registration, supplement, review
 */
@EventType(DeadlinesRecounted.TYPE)
public record DeadlinesRecounted(
        String filingId, Optional<Deadline> duty, List<Deadline> intake, String calendarVersion) implements Event {

    public static final String TYPE = "filing.DeadlinesRecounted";

    public DeadlinesRecounted {
        intake = List.copyOf(intake);
    }
}
