package org.wenshu.review;

import org.wenshu.api.journal.Event;
import org.wenshu.api.journal.EventType;
import org.wenshu.api.rules.Deadline;

/** A provisional clock of a review was counted anew, because the holiday notice of a year came out. */
@EventType(WindowRecounted.TYPE)
public record WindowRecounted(String reviewId, String documentId, Deadline earliest, Deadline latest) implements Event {

    public static final String TYPE = "review.WindowRecounted";
}
