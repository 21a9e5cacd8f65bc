package org.wenshu.handling.consultation.event;

import org.wenshu.api.journal.Event;
import org.wenshu.api.journal.EventType;
import org.wenshu.handling.consultation.By;
import org.wenshu.handling.consultation.Outcome;

/**
 * The vice mayor in charge of the matter coordinated, or the office noted why nobody did, Article 30.
 *
 * @param post the vice mayor's post; the office's if nobody coordinated
 */
@EventType(DissentCoordinated.TYPE)
public record DissentCoordinated(String matterId, String documentId, String post, Outcome outcome, String record, By by)
        implements Event {
    public static final String TYPE = "handling.DissentCoordinated";
}
