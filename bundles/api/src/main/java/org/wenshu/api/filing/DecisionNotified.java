package org.wenshu.api.filing;

import java.time.LocalDate;
import java.util.Optional;
import org.wenshu.api.journal.Event;
import org.wenshu.api.journal.EventType;
import org.wenshu.api.rules.Deadline;

/**
 * The department was notified (通知制定部门) of what became of its document; without this nothing closes, Article 32.
 *
 * @param decision what the government decided; empty if the department had corrected the document itself
 * @param due until when the department has to follow an order; empty for what closes now
 * @param text how it was notified; may be empty
 * @param notifiedBy name of the person
 */
@EventType(DecisionNotified.TYPE)
public record DecisionNotified(
        String filingId,
        String documentId,
        Optional<GovernmentDecision> decision,
        Optional<Deadline> due,
        String text,
        String notifiedBy,
        LocalDate notifiedOn)
        implements Event {

    public static final String TYPE = "filing.DecisionNotified";
}
