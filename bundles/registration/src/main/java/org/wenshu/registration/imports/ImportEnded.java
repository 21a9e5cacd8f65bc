package org.wenshu.registration.imports;

import org.wenshu.api.journal.Event;
import org.wenshu.api.journal.EventType;

/**
 * An import has ended.
 *
 * @param problem why it could not go on, in Chinese; empty if every file was dealt with
 */
@EventType(ImportEnded.TYPE)
public record ImportEnded(String importId, String problem) implements Event {

    public static final String TYPE = "registration.ImportEnded";
}
