package org.wenshu.api.handling;

import org.wenshu.api.journal.Event;
import org.wenshu.api.journal.EventType;

/**
 * The document was made public (公布); periods of filing begin.
 */
@EventType(DocumentPublished.TYPE)
public record DocumentPublished(IssuedDocument document) implements Event {

    public static final String TYPE = "handling.DocumentPublished";
}
