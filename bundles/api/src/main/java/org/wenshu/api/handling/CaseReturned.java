package org.wenshu.api.handling;

import java.time.LocalDate;
import org.wenshu.api.journal.Event;
import org.wenshu.api.journal.EventType;

/**
 * A case ended before sign-off: its document goes back to the organ that submitted it.
 *
 * @param reason in Chinese, for the sender
 */
@EventType(CaseReturned.TYPE)
public record CaseReturned(String documentId, int number, String reason, String by, LocalDate returnedOn)
        implements Event {

    public static final String TYPE = "handling.CaseReturned";
}
