package org.wenshu.filing.event;

import java.time.LocalDate;
import org.wenshu.api.journal.Event;
import org.wenshu.api.journal.EventType;

/** A supplied file was taken out of the package before it went out; the file itself is kept. */
@EventType(PaperStruck.TYPE)
public record PaperStruck(String filingId, int number, LocalDate on, String by) implements Event {

    public static final String TYPE = "filing.PaperStruck";
}
