package org.wenshu.filing.event;

import java.time.LocalDate;
import org.wenshu.api.filing.GovernmentDecision;
import org.wenshu.api.journal.Event;
import org.wenshu.api.journal.EventType;

/**
 * The Justice Bureau submitted to the district government how to deal with the document (处理意见).
 *
 * @param proposal what it proposes to decide
 * @param submittedBy name of the person
 */
@EventType(HandlingOpinionSubmitted.TYPE)
public record HandlingOpinionSubmitted(
        String filingId,
        String documentId,
        String text,
        GovernmentDecision proposal,
        String submittedBy,
        LocalDate submittedOn)
        implements Event {

    public static final String TYPE = "filing.HandlingOpinionSubmitted";
}
