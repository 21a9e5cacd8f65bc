package org.wenshu.handling.event;

import org.wenshu.api.journal.Event;
import org.wenshu.api.journal.EventType;

/**
 * A series of numbers goes on from numbers that were given before this system.
 *
 * @param lastUsed the last one given elsewhere
 */
@EventType(NumberingBegun.TYPE)
public record NumberingBegun(String issuerCode, int year, int lastUsed) implements Event {
    public static final String TYPE = "handling.NumberingBegun";
}
