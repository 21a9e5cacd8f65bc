package org.wenshu.catalog;

import org.wenshu.api.journal.Event;
import org.wenshu.api.journal.EventType;

/**
 * A document that was published before, or outside of this system, was entered (存量文件); the stream named after its
 * number makes sure that this happens once.
 *
 * @param note where it was found; may be empty
 * @param by name of the person
 */
@EventType(ExistingDocumentEntered.TYPE)
public record ExistingDocumentEntered(String documentNumber, String documentId, String note, String by)
        implements Event {

    public static final String TYPE = "catalog.ExistingDocumentEntered";
}
