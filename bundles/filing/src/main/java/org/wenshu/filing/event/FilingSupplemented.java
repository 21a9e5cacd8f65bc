package org.wenshu.filing.event;

import java.time.LocalDate;
import java.util.List;
import org.wenshu.api.journal.Event;
import org.wenshu.api.journal.EventType;
import org.wenshu.api.rules.Deadline;

/**
 * The missing papers of a suspended filing came.
 *
 * @param deadlines the periods that begin anew: registration and review
 */
@EventType(FilingSupplemented.TYPE)
public record FilingSupplemented(String filingId, LocalDate supplementedOn, List<Deadline> deadlines) implements Event {

    public static final String TYPE = "filing.FilingSupplemented";

    public FilingSupplemented {
        deadlines = List.copyOf(deadlines);
    }
}
