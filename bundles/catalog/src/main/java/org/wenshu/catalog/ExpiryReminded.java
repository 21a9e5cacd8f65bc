package org.wenshu.catalog;

import java.time.LocalDate;
import org.wenshu.api.journal.Event;
import org.wenshu.api.journal.EventType;

/**
 * The issuing organ and the Justice Bureau were reminded that a document expires.
 *
 * @param on the day on which the reminder fell due, however late it was noticed
 */
@EventType(ExpiryReminded.TYPE)
public record ExpiryReminded(String unifiedRegistrationNumber, String documentId, LocalDate lastDay, LocalDate on)
        implements Event {

    public static final String TYPE = "catalog.ExpiryReminded";
}
