package org.wenshu.filing.event;

import java.time.LocalDate;
import java.util.List;
import org.wenshu.api.journal.Event;
import org.wenshu.api.journal.EventType;
import org.wenshu.api.rules.Deadline;

/** The registration waits for missing papers (暂缓登记). */
@EventType(FilingSuspended.TYPE)
public record FilingSuspended(String filingId, List<String> missing, Deadline due, LocalDate suspendedOn)
        implements Event {

    public static final String TYPE = "filing.FilingSuspended";

    public FilingSuspended {
        missing = List.copyOf(missing);
    }
}
