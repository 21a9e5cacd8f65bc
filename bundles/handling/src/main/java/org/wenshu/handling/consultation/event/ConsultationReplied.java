package org.wenshu.handling.consultation.event;

import org.wenshu.api.journal.Event;
import org.wenshu.api.journal.EventType;
import org.wenshu.handling.consultation.By;
import org.wenshu.handling.consultation.ReplyResult;

/**
 * The head of an organ answered in time.
 *
 * @param grounds why (理据); empty if none were given
 */
@EventType(ConsultationReplied.TYPE)
public record ConsultationReplied(
        String matterId, String consultationId, ReplyResult result, String opinion, String grounds, By by)
        implements Event {
    public static final String TYPE = "handling.ConsultationReplied";
}
