package org.wenshu.api.handling;

import java.time.LocalDate;
import org.wenshu.api.journal.Event;
import org.wenshu.api.journal.EventType;

/**
 * The document was issued (印发).
 */
@EventType(DocumentIssued.TYPE)
public record DocumentIssued(String documentId, LocalDate issuedOn) implements Event {

    public static final String TYPE = "handling.DocumentIssued";
}
