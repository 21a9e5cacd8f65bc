package org.wenshu.handling.event;

import java.time.LocalDate;
import org.wenshu.api.journal.Event;
import org.wenshu.api.journal.EventType;

/**
 * A meeting of the government deliberated on the document (集体讨论决定) and adopted it.
 *
 * @param number the step of the case that it completes
 * @param heldOn the day of the meeting, its last session
 * @param reference the minutes or another proof, as written
 */
@EventType(MeetingDecided.TYPE)
public record MeetingDecided(String documentId, int number, MeetingKind kind, LocalDate heldOn, String reference)
        implements Event {
    public static final String TYPE = "handling.MeetingDecided";
}
