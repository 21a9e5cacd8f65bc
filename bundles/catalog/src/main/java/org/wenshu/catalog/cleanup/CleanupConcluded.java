package org.wenshu.catalog.cleanup;

import java.time.LocalDate;
import org.wenshu.api.journal.Event;
import org.wenshu.api.journal.EventType;

/**
 * A document of a clean-up was judged; a later judgement replaces an earlier one.
 *
 * @param number its unified registration number
 * @param basis the ground, never empty
 * @param by name of the person
 * @param organ id of the person's organ
 */
@EventType(CleanupConcluded.TYPE)
public record CleanupConcluded(
        String period, String number, Conclusion conclusion, String basis, LocalDate on, String by, String organ)
        implements Event {

    public static final String TYPE = "catalog.CleanupConcluded";
}
