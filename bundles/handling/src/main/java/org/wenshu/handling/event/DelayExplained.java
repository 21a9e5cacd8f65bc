package org.wenshu.handling.event;

import org.wenshu.api.journal.Event;
import org.wenshu.api.journal.EventType;

/** An act came later than a rule asks in principle (原则上); the reason is kept. */
@EventType(DelayExplained.TYPE)
public record DelayExplained(String documentId, String rule, String reason) implements Event {
    public static final String TYPE = "handling.DelayExplained";
}
