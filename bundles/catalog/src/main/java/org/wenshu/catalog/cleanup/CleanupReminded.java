package org.wenshu.catalog.cleanup;

import java.time.LocalDate;
import org.wenshu.api.journal.Event;
import org.wenshu.api.journal.EventType;

/**
 * The Justice Bureau was reminded that two years have passed since the last clean-up.
 *
 * @param on the day on which it fell due, however late this was noticed
 */
@EventType(CleanupReminded.TYPE)
public record CleanupReminded(LocalDate on) implements Event {

    public static final String TYPE = "catalog.CleanupReminded";
}
