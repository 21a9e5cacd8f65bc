package org.wenshu.api.handling;

import java.time.LocalDate;
import org.wenshu.api.journal.Event;
import org.wenshu.api.journal.EventType;
import org.wenshu.api.organization.Capacity;

/**
 * The signatory signed (签发), Article 31; the text is locked from here on.
 *
 * @param post the post whose signature the matrix asked for
 */
@EventType(DocumentSignedOff.TYPE)
public record DocumentSignedOff(String documentId, String post, String person, Capacity capacity, LocalDate signedOn)
        implements Event {

    public static final String TYPE = "handling.DocumentSignedOff";
}
