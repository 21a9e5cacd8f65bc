package org.wenshu.api.filing;

import java.time.LocalDate;
import org.wenshu.api.journal.Event;
import org.wenshu.api.journal.EventType;

/**
 * The filing package went to the authority.
 */
@EventType(FilingSubmitted.TYPE)
public record FilingSubmitted(String filingId, String documentId, String authority, LocalDate submittedOn)
        implements Event {

    public static final String TYPE = "filing.FilingSubmitted";
}
