package org.wenshu.catalog.cleanup;

import java.time.LocalDate;
import org.wenshu.api.journal.Event;
import org.wenshu.api.journal.EventType;

/** The judgements of a clean-up were laid before the government; they stay as they are unless it gives them back. */
@EventType(CleanupSubmitted.TYPE)
public record CleanupSubmitted(String period, LocalDate on, String by) implements Event {

    public static final String TYPE = "catalog.CleanupSubmitted";
}
