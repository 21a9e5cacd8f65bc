package org.wenshu.handling.consultation.event;

import org.wenshu.api.journal.Event;
import org.wenshu.api.journal.EventType;
import org.wenshu.handling.consultation.By;

/**
 * A draft that organs were asked about became a registered document: what they answered belongs to its case.
 */
@EventType(DraftSubmitted.TYPE)
public record DraftSubmitted(String matterId, String documentId, By by) implements Event {
    public static final String TYPE = "handling.DraftSubmitted";
}
