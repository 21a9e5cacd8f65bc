package org.wenshu.api.catalog;

import java.time.LocalDate;
import java.util.Optional;
import org.wenshu.api.journal.Event;
import org.wenshu.api.journal.EventType;

/**
 * Something happened to the validity of a document in the catalog.
 *
 * @param day what the change is about: the new last day of an extension, else the first day of its effect; empty for a
 *     revocation from the very beginning (自始无效)
 * @param decidedOn the day on which it was decided
 * @param reference number of the document that did it, or where it is written
 * @param reason may be empty
 */
@EventType(ValidityChanged.TYPE)
public record ValidityChanged(
        String unifiedRegistrationNumber,
        String documentId,
        ValidityChange change,
        Optional<LocalDate> day,
        LocalDate decidedOn,
        String reference,
        String reason)
        implements Event {

    public static final String TYPE = "catalog.ValidityChanged";
}
