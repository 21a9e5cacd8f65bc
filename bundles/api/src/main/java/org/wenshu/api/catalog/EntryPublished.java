package org.wenshu.api.catalog;

import java.time.LocalDate;
import org.wenshu.api.handling.IssuedDocument;
import org.wenshu.api.journal.Event;
import org.wenshu.api.journal.EventType;

/**
 * A document stands in the public catalog under a number that is never used again.
 *
 * @param unifiedRegistrationNumber 统一登记号
 * @param indexNumber 索引号
 */
@EventType(EntryPublished.TYPE)
public record EntryPublished(
        String unifiedRegistrationNumber, String indexNumber, IssuedDocument document, LocalDate publishedOn)
        implements Event {

    public static final String TYPE = "catalog.EntryPublished";
}
