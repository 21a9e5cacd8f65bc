package org.wenshu.api.archive;

import org.wenshu.api.journal.Event;
import org.wenshu.api.journal.EventType;

/**
 * Documents were loaded into a reference library, in place of those with the same ids.
 *
 * @param library name of the library, also of its stream {@code archive-library/<name>}
 * @param contentHash address of the lines as they were sent
 * @param documents how many
 */
@EventType(LibraryLoaded.TYPE)
public record LibraryLoaded(String library, String contentHash, long documents) implements Event {

    public static final String TYPE = "archive.LibraryLoaded";
}
