package org.wenshu.api.filing;

import org.wenshu.api.handling.IssuedDocument;
import org.wenshu.api.journal.Event;
import org.wenshu.api.journal.EventType;
import org.wenshu.api.rules.FilingDuty;

/**
 * A published normative document has to be filed with an authority, Article 32.
 *
 * @param filingId stable id of this filing
 */
@EventType(FilingDutyArisen.TYPE)
public record FilingDutyArisen(String filingId, FilingDuty duty, IssuedDocument document) implements Event {

    public static final String TYPE = "filing.FilingDutyArisen";
}
