package org.wenshu.registration;

import java.util.Optional;
import org.wenshu.api.extraction.Elements;
import org.wenshu.api.extraction.Extracted;
import org.wenshu.api.journal.Event;
import org.wenshu.api.journal.EventType;

/** What was read from the file when a document was entered, before anybody corrected it. */
@EventType(ElementsRead.TYPE)
public record ElementsRead(String documentId, Optional<Integer> pages, Elements elements) implements Event {

    public static final String TYPE = "registration.ElementsRead";

    static ElementsRead from(String documentId, Extracted extracted) {
        return new ElementsRead(documentId, extracted.pages(), extracted.elements());
    }
}
