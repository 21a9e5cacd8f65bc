package org.wenshu.laws.event;

import org.wenshu.api.journal.Event;
import org.wenshu.api.journal.EventType;

/**
 * A file of laws was received; it is in the content store for ever, so that the library can be computed again.
 *
 * @param loadId stable id of the load, also of its stream {@code law-load/<id>}
 * @param name of the file, for people
 * @param contentHash its address
 * @param lines how many lines it has
 * @param account who handed it in
 */
@EventType(LibraryFileReceived.TYPE)
public record LibraryFileReceived(String loadId, String name, String contentHash, long lines, String account)
        implements Event {

    public static final String TYPE = "laws.LibraryFileReceived";
}
