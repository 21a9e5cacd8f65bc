package org.wenshu.handling.consultation.event;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.wenshu.api.journal.Event;
import org.wenshu.api.journal.EventType;
import org.wenshu.api.rules.Deadline;

/**
 * A period that had been counted provisionally was counted anew, because a holiday notice is out.
 */
@EventType(ReplyDueMoved.TYPE)
public record ReplyDueMoved(String matterId, String consultationId, LocalDate former, Deadline due, OffsetDateTime at)
        implements Event {
    public static final String TYPE = "handling.ReplyDueMoved";
}
