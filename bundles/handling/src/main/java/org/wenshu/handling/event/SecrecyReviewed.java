package org.wenshu.handling.event;

import java.time.LocalDate;
import org.wenshu.api.journal.Event;
import org.wenshu.api.journal.EventType;

/**
 * Somebody examined whether a document may be made public (保密审查), Article 41.
 *
 * @param publishable whether it may
 * @param note the grounds, in Chinese
 */
@EventType(SecrecyReviewed.TYPE)
public record SecrecyReviewed(
        String documentId, boolean publishable, String by, String person, String note, LocalDate reviewedOn)
        implements Event {
    public static final String TYPE = "handling.SecrecyReviewed";
}
