package org.wenshu.api.filing;

import java.time.LocalDate;
import org.wenshu.api.journal.Event;
import org.wenshu.api.journal.EventType;

/**
 * The authority entered the filing in its register (备案登记).
 *
 * @param filingNumber the register's number
 */
@EventType(FilingRegistered.TYPE)
public record FilingRegistered(
        String filingId, String documentId, String authority, String filingNumber, LocalDate registeredOn)
        implements Event {

    public static final String TYPE = "filing.FilingRegistered";
}
