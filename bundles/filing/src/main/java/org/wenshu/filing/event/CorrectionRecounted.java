package org.wenshu.filing.event;

import org.wenshu.api.journal.Event;
import org.wenshu.api.journal.EventType;
import org.wenshu.api.rules.Deadline;

/**
 * The department's period ends on another day, or for certain now, because a holiday notice came out.
 *
 * @param due until when the department acts
 */
@EventType(CorrectionRecounted.TYPE)
public record CorrectionRecounted(String filingId, String documentId, Deadline due, String calendarVersion)
        implements Event {

    public static final String TYPE = "filing.CorrectionRecounted";
}
