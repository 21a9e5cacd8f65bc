package org.wenshu.registration.imports;

import org.wenshu.api.journal.Event;
import org.wenshu.api.journal.EventType;

/**
 * A file of an import was dealt with; the stream {@code import/<id>/<item>} has one such entry, which makes it happen once.
 *
 * @param item which file it is, stable for one import
 * @param name as shown
 * @param documentId of the document, or of the one that has the same content; empty if there is none
 * @param problem why it was refused or returned, in Chinese; empty if it was not
 */
@EventType(ItemImported.TYPE)
public record ItemImported(
        String importId, String item, String name, ItemOutcome outcome, String documentId, String problem)
        implements Event {

    public static final String TYPE = "registration.ItemImported";
}
