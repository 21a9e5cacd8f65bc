package org.wenshu.registration;

import org.wenshu.api.journal.Event;
import org.wenshu.api.journal.EventType;

/** A register gave out its next number; the stream {@code register/<book>} has one such entry per number, so that its version is the last number and there is no gap. */
@EventType(NumberTaken.TYPE)
public record NumberTaken(String book, long number, String documentId) implements Event {

    public static final String TYPE = "registration.NumberTaken";
}
