package org.wenshu.handling.consultation.event;

import org.wenshu.api.journal.Event;
import org.wenshu.api.journal.EventType;
import org.wenshu.handling.consultation.By;
import org.wenshu.handling.consultation.ReplyResult;

/**
 * An organ answered after its silence had become consent: kept and shown, without effect, Article 29.
 */
@EventType(LateOpinionGiven.TYPE)
public record LateOpinionGiven(
        String matterId, String consultationId, ReplyResult result, String opinion, String grounds, By by)
        implements Event {
    public static final String TYPE = "handling.LateOpinionGiven";
}
