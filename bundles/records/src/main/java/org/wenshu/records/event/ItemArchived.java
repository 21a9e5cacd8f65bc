package org.wenshu.records.event;

import java.time.LocalDate;
import org.wenshu.api.journal.Event;
import org.wenshu.api.journal.EventType;
import org.wenshu.records.Retention;

/**
 * A document was archived (归档) under an archival code (档号) that is never used again.
 *
 * @param category code of the organ or matter; empty if the fonds is not divided
 * @param number of the item in its series
 * @param proposed the retention that the rules proposed, {@code rule} by which row
 * @param reason why another one was taken; empty if none was
 * @param note what is missing and why, or how it was done with; may be empty
 * @param person name of who confirmed it
 */
@EventType(ItemArchived.TYPE)
public record ItemArchived(
        String documentId,
        String archivalCode,
        String fonds,
        String fondsName,
        int year,
        Retention retention,
        String category,
        String categoryName,
        int number,
        Retention proposed,
        String rule,
        String reason,
        String note,
        String person,
        LocalDate on)
        implements Event {

    public static final String TYPE = "records.ItemArchived";
}
