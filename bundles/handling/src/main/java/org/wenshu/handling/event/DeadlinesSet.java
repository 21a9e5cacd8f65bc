package org.wenshu.handling.event;

import java.util.List;
import org.wenshu.api.journal.Event;
import org.wenshu.api.journal.EventType;
import org.wenshu.api.rules.Deadline;

/** Periods of a case began; kept as they were counted. {@link DeadlinesRecounted} follows on provisional ones. */
@EventType(DeadlinesSet.TYPE)
public record DeadlinesSet(String documentId, List<Deadline> deadlines) implements Event {
    public static final String TYPE = "handling.DeadlinesSet";

    public DeadlinesSet {
        deadlines = List.copyOf(deadlines);
    }
}
