package org.wenshu.handling.consultation.event;

import java.time.LocalDate;
import org.wenshu.api.journal.Event;
import org.wenshu.api.journal.EventType;
import org.wenshu.handling.consultation.By;
import org.wenshu.handling.consultation.ConsultationKind;
import org.wenshu.handling.consultation.ReplyResult;

/**
 * The office entered what an organ had answered on paper.
 *
 * @param reference where the paper is, such as its number
 * @param repliedOn the day on the paper
 */
@EventType(PaperReplyEntered.TYPE)
public record PaperReplyEntered(
        String matterId,
        String consultationId,
        ConsultationKind kind,
        String organ,
        ReplyResult result,
        String opinion,
        String grounds,
        String reference,
        LocalDate repliedOn,
        By by)
        implements Event {
    public static final String TYPE = "handling.PaperReplyEntered";
}
