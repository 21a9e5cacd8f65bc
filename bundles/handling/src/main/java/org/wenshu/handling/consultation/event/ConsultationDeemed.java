package org.wenshu.handling.consultation.event;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.wenshu.api.journal.Event;
import org.wenshu.api.journal.EventType;
import org.wenshu.handling.consultation.ReplyResult;

/**
 * An organ's silence became consent (逾期不回复视为无不同意见), Article 29. Never of leaders, never of legality reviews.
 *
 * @param result DEEMED_NO_OBJECTION
 * @param deemedAt 00:00 after the due date, whenever the entry was written
 * @param counted the working days that were counted
 * @param provisional whether no holiday notice for these days was at hand
 */
@EventType(ConsultationDeemed.TYPE)
public record ConsultationDeemed(
        String matterId,
        String consultationId,
        String organ,
        ReplyResult result,
        LocalDate dueDate,
        OffsetDateTime deemedAt,
        List<LocalDate> counted,
        boolean provisional)
        implements Event {
    public static final String TYPE = "handling.ConsultationDeemed";

    public ConsultationDeemed {
        counted = List.copyOf(counted);
    }
}
