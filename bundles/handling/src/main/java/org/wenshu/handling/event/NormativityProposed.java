package org.wenshu.handling.event;

import java.time.LocalDate;
import org.wenshu.api.journal.Event;
import org.wenshu.api.journal.EventType;

/**
 * The government office said whether it takes a document for a normative one (认定); the Justice Bureau has to agree.
 *
 * @param number the step in which it did so
 */
@EventType(NormativityProposed.TYPE)
public record NormativityProposed(
        String documentId,
        int number,
        NormativityCriteria criteria,
        String by,
        String person,
        String reason,
        LocalDate proposedOn)
        implements Event {
    public static final String TYPE = "handling.NormativityProposed";
}
