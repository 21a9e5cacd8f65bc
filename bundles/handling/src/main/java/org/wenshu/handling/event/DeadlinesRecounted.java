package org.wenshu.handling.event;

import java.util.List;
import org.wenshu.api.journal.Event;
import org.wenshu.api.journal.EventType;
import org.wenshu.api.rules.Deadline;

/**
 * The holiday notice of a year came out, and periods of a case that had been counted provisionally were counted anew.
 *
 * @param calendarVersion the years whose notices were at hand
 */
@EventType(DeadlinesRecounted.TYPE)
public record DeadlinesRecounted(String documentId, List<Recounted> deadlines, String calendarVersion)
        implements Event {
    public static final String TYPE = "handling.DeadlinesRecounted";

    public DeadlinesRecounted {
        deadlines = List.copyOf(deadlines);
    }

    /**
     * A period counted anew.
     *
     * @param step number of the step it belongs to; 0 if it belongs to the whole case
     */
    public record Recounted(int step, Deadline deadline) {}
}
