package org.wenshu.handling.event;

import org.wenshu.api.journal.Event;
import org.wenshu.api.journal.EventType;

/** The next number of a series was given to a document; the series' stream keeps it unique and without gaps. */
@EventType(NumberUsed.TYPE)
public record NumberUsed(String issuerCode, int year, int serial, String documentId) implements Event {
    public static final String TYPE = "handling.NumberUsed";
}
