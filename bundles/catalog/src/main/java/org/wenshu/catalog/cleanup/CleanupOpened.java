package org.wenshu.catalog.cleanup;

import java.time.LocalDate;
import java.util.List;
import org.wenshu.api.journal.Event;
import org.wenshu.api.journal.EventType;

/**
 * A clean-up of all documents that have not ended began.
 *
 * @param period the year in which it began
 * @param numbers unified registration numbers of the documents
 * @param by name of the person
 */
@EventType(CleanupOpened.TYPE)
public record CleanupOpened(String period, List<String> numbers, LocalDate on, String by) implements Event {

    public static final String TYPE = "catalog.CleanupOpened";

    public CleanupOpened {
        numbers = List.copyOf(numbers);
    }
}
