package org.wenshu.registration.exchange;

import org.wenshu.api.journal.Event;
import org.wenshu.api.journal.EventType;

/**
 * The system that sent a document has taken note of what became of it (回执).
 *
 * @param note may be empty
 */
@EventType(ReceiptReturned.TYPE)
public record ReceiptReturned(String documentId, String messageId, ReceiptKind kind, String note) implements Event {

    public static final String TYPE = "registration.ReceiptReturned";
}
