package org.wenshu.review;

import org.wenshu.api.journal.Event;
import org.wenshu.api.journal.EventType;

/** A reviewer took a note back; the journal keeps it. */
@EventType(NoteWithdrawn.TYPE)
public record NoteWithdrawn(String documentId, String reviewId, String noteId) implements Event {

    public static final String TYPE = "review.NoteWithdrawn";
}
