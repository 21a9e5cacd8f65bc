package org.wenshu.handling.event;

import java.time.LocalDate;
import org.wenshu.api.document.Normativity;
import org.wenshu.api.journal.Event;
import org.wenshu.api.journal.EventType;

/**
 * Office and Justice Bureau agreed whether a document is normative (认定); the rules decide its case again.
 *
 * @param number the step in which the Justice Bureau agreed
 * @param criteria as the office proposed them
 * @param proposedBy name of who proposed
 * @param person name of who agreed
 * @param opinion the words of who agreed; empty if none
 */
@EventType(NormativityDetermined.TYPE)
public record NormativityDetermined(
        String documentId,
        int number,
        Normativity normative,
        NormativityCriteria criteria,
        String proposedBy,
        String by,
        String person,
        String opinion,
        LocalDate determinedOn)
        implements Event {
    public static final String TYPE = "handling.NormativityDetermined";
}
