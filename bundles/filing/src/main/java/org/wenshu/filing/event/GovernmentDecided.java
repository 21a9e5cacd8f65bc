package org.wenshu.filing.event;

import java.time.LocalDate;
import org.wenshu.api.filing.GovernmentDecision;
import org.wenshu.api.journal.Event;
import org.wenshu.api.journal.EventType;

/**
 * The district government decided on the document.
 *
 * @param reference number of the decision, or the minutes in which it is written
 * @param decidedBy name of the person who recorded it
 */
@EventType(GovernmentDecided.TYPE)
public record GovernmentDecided(
        String filingId,
        String documentId,
        GovernmentDecision decision,
        String text,
        String reference,
        String decidedBy,
        LocalDate decidedOn)
        implements Event {

    public static final String TYPE = "filing.GovernmentDecided";
}
