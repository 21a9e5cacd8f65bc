package org.wenshu.handling.event;

import java.time.LocalDate;
import org.wenshu.api.journal.Event;
import org.wenshu.api.journal.EventType;

/**
 * Procedure, content, kind and format of a signed document were checked once more before it is numbered and printed
 * (复核), 党政机关公文处理工作条例 Article 25.
 */
@EventType(DocumentRechecked.TYPE)
public record DocumentRechecked(String documentId, String by, String person, String note, LocalDate recheckedOn)
        implements Event {
    public static final String TYPE = "handling.DocumentRechecked";
}
