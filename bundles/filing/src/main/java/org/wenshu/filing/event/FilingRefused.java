package org.wenshu.filing.event;

import java.time.LocalDate;
import org.wenshu.api.journal.Event;
import org.wenshu.api.journal.EventType;

/** What was sent is nothing that has to be filed (不予备案). */
@EventType(FilingRefused.TYPE)
public record FilingRefused(String filingId, String reason, LocalDate refusedOn) implements Event {

    public static final String TYPE = "filing.FilingRefused";
}
