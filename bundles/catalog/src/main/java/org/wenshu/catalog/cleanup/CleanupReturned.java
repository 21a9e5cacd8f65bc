package org.wenshu.catalog.cleanup;

import java.time.LocalDate;
import org.wenshu.api.journal.Event;
import org.wenshu.api.journal.EventType;

/** The government gave the judgements of a clean-up back, to be gone through once more. */
@EventType(CleanupReturned.TYPE)
public record CleanupReturned(String period, String reason, LocalDate on, String by) implements Event {

    public static final String TYPE = "catalog.CleanupReturned";
}
