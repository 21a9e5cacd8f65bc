package org.wenshu.handling.event;

import org.wenshu.api.document.Disclosure;
import org.wenshu.api.journal.Event;
import org.wenshu.api.journal.EventType;

/** The disclosure attribute (公开属性) was determined while the document was numbered, Article 16. */
@EventType(DisclosureDetermined.TYPE)
public record DisclosureDetermined(String documentId, Disclosure disclosure) implements Event {
    public static final String TYPE = "handling.DisclosureDetermined";
}
