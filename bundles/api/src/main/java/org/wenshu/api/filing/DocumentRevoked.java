package org.wenshu.api.filing;

import java.time.LocalDate;
import java.util.Optional;
import org.wenshu.api.journal.Event;
import org.wenshu.api.journal.EventType;

/**
 * A document was revoked (撤销): a department's by the district government, Article 32, or the district government's own by
 * a superior authority.
 *
 * @param decidedOn the day of the decision
 * @param from the first day on which the document has no effect; empty: it never had any (自始无效)
 * @param reference number of the decision
 */
@EventType(DocumentRevoked.TYPE)
public record DocumentRevoked(
        String filingId, String documentId, LocalDate decidedOn, Optional<LocalDate> from, String reference)
        implements Event {

    public static final String TYPE = "filing.DocumentRevoked";
}
