package org.wenshu.api.catalog;

import java.time.LocalDate;
import org.wenshu.api.journal.Event;
import org.wenshu.api.journal.EventType;

/**
 * The status of a document in the catalog changed by itself or by a decision; recorded once for each change.
 *
 * @param on the day from which it has the status, however late this was noticed; for a revocation the day of the
 *     decision
 */
@EventType(StatusChanged.TYPE)
public record StatusChanged(String unifiedRegistrationNumber, String documentId, EntryStatus status, LocalDate on)
        implements Event {

    public static final String TYPE = "catalog.StatusChanged";
}
