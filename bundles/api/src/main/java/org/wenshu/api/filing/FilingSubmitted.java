package org.wenshu.api.filing;

import java.time.LocalDate;
import java.util.List;
import org.wenshu.api.journal.Event;
import org.wenshu.api.journal.EventType;
import org.wenshu.api.rules.Deadline;

/**
 * The filing package went to the authority.
 *
 * @param deadlines the periods that begin with it: registration and review; empty in older entries
 */
@EventType(FilingSubmitted.TYPE)
public record FilingSubmitted(
        String filingId, String documentId, String authority, LocalDate submittedOn, List<Deadline> deadlines)
        implements Event {

    public static final String TYPE = "filing.FilingSubmitted";

    public FilingSubmitted {
        deadlines = deadlines == null ? List.of() : List.copyOf(deadlines);
    }
}
