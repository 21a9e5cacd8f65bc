package org.wenshu.catalog;

import java.time.LocalDate;
import org.wenshu.api.journal.Event;
import org.wenshu.api.journal.EventType;

/**
 * A document that must not be public was taken out of the catalog (撤回公开); its number is not used again.
 *
 * @param reason for the office; nobody else is told
 * @param by name of the person
 */
@EventType(EntryWithdrawn.TYPE)
public record EntryWithdrawn(
        String unifiedRegistrationNumber, String documentId, String reason, LocalDate on, String by) implements Event {

    public static final String TYPE = "catalog.EntryWithdrawn";
}
