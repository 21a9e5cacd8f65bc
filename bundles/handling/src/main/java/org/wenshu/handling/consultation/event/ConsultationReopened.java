package org.wenshu.handling.consultation.event;

import org.wenshu.api.journal.Event;
import org.wenshu.api.journal.EventType;
import org.wenshu.handling.consultation.By;

/**
 * The organ in charge let the late opinion of an organ have its effect after all.
 */
@EventType(ConsultationReopened.TYPE)
public record ConsultationReopened(String matterId, String consultationId, String reason, By by) implements Event {
    public static final String TYPE = "handling.ConsultationReopened";
}
