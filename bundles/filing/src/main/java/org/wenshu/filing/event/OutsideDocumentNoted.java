package org.wenshu.filing.event;

import org.wenshu.api.journal.Event;
import org.wenshu.api.journal.EventType;

/** A document from outside was noted; the stream named after its number makes sure that this happens once. */
@EventType("filing.OutsideDocumentNoted")
public record OutsideDocumentNoted(String documentNumber, String documentId) implements Event {}
