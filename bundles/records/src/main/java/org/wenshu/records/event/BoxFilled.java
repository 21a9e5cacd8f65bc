package org.wenshu.records.event;

import java.time.LocalDate;
import org.wenshu.api.journal.Event;
import org.wenshu.api.journal.EventType;

/** Items of a series were put into the next box (装盒), in the order of their numbers. */
@EventType(BoxFilled.TYPE)
public record BoxFilled(String series, int number, int first, int last, String person, LocalDate on) implements Event {

    public static final String TYPE = "records.BoxFilled";
}
