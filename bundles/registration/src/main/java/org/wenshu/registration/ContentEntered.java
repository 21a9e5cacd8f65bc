package org.wenshu.registration;

import org.wenshu.api.journal.Event;
import org.wenshu.api.journal.EventType;

/** A document with this content was registered; the stream {@code content/<hash>} has one such entry per document. */
@EventType(ContentEntered.TYPE)
public record ContentEntered(String documentId, String contentHash) implements Event {

    public static final String TYPE = "registration.ContentEntered";
}
