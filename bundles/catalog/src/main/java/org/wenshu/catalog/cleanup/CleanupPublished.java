package org.wenshu.catalog.cleanup;

import java.time.LocalDate;
import org.wenshu.api.journal.Event;
import org.wenshu.api.journal.EventType;

/** The result of a clean-up was published; it is not changed any more. */
@EventType(CleanupPublished.TYPE)
public record CleanupPublished(String period, LocalDate on, String by) implements Event {

    public static final String TYPE = "catalog.CleanupPublished";
}
