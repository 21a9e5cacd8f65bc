package org.wenshu.handling.consultation.event;

import org.wenshu.api.journal.Event;
import org.wenshu.api.journal.EventType;
import org.wenshu.handling.consultation.By;
import org.wenshu.handling.consultation.Outcome;

/**
 * The head of the organ in charge negotiated with an organ that disagrees, Article 29.
 */
@EventType(NegotiationRecorded.TYPE)
public record NegotiationRecorded(String matterId, String consultationId, Outcome outcome, String record, By by)
        implements Event {
    public static final String TYPE = "handling.NegotiationRecorded";
}
