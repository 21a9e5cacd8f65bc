package org.wenshu.review;

import org.wenshu.api.journal.Event;
import org.wenshu.api.journal.EventType;

/** A reviewer noted something on the words of a draft. */
@EventType(NoteTaken.TYPE)
public record NoteTaken(String documentId, Note note) implements Event {

    public static final String TYPE = "review.NoteTaken";
}
