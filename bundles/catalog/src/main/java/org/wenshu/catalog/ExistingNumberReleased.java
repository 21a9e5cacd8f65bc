package org.wenshu.catalog;

import org.wenshu.api.journal.Event;
import org.wenshu.api.journal.EventType;

/** A document was entered under a number that is another's; it was put right, and that one may be entered. */
@EventType(ExistingNumberReleased.TYPE)
public record ExistingNumberReleased(String documentNumber, String documentId) implements Event {

    public static final String TYPE = "catalog.ExistingNumberReleased";
}
