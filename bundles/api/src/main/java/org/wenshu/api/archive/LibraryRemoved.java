package org.wenshu.api.archive;

import org.wenshu.api.journal.Event;
import org.wenshu.api.journal.EventType;

/** A reference library was taken away with all its documents. */
@EventType(LibraryRemoved.TYPE)
public record LibraryRemoved(String library) implements Event {

    public static final String TYPE = "archive.LibraryRemoved";
}
