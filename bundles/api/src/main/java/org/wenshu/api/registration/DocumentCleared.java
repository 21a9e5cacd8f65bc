package org.wenshu.api.registration;

import java.util.List;
import org.wenshu.api.journal.Event;
import org.wenshu.api.journal.EventType;

/**
 * Findings of the intake checks were cleared with reasons (一般、原则上), at the submission of a document or after it was
 * returned. A document without uncleared findings is then registered: the entry of that follows in the same stream.
 *
 * @param clearances at least one
 */
@EventType(DocumentCleared.TYPE)
public record DocumentCleared(String documentId, List<Clearance> clearances) implements Event {

    public static final String TYPE = "registration.DocumentCleared";

    public DocumentCleared {
        clearances = List.copyOf(clearances);
    }
}
