package org.wenshu.catalog.cleanup;

import java.time.LocalDate;
import org.wenshu.api.journal.Event;
import org.wenshu.api.journal.EventType;

/**
 * The government decided as a clean-up proposes.
 *
 * @param reference number of its decision
 * @param endsFrom the first day on which what was repealed or has lapsed is without effect
 * @param by name of the person who recorded it
 */
@EventType(CleanupDecided.TYPE)
public record CleanupDecided(
        String period, String reference, LocalDate decidedOn, LocalDate endsFrom, LocalDate on, String by)
        implements Event {

    public static final String TYPE = "catalog.CleanupDecided";
}
