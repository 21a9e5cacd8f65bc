package org.wenshu.handling.consultation.event;

import java.time.OffsetDateTime;
import java.util.Optional;
import org.wenshu.api.journal.Event;
import org.wenshu.api.journal.EventType;
import org.wenshu.api.rules.Deadline;
import org.wenshu.handling.consultation.By;
import org.wenshu.handling.consultation.ConsultationKind;

/**
 * An organ was asked for its opinion or its countersign, Article 29.
 *
 * @param deliveredAt when it was in the organ's inbox; the period is counted from that day
 * @param customLimit working days that the organ in charge set; empty for the period of the rules
 * @param reason why the limit is shorter than the period of the rules; empty if it is not
 * @param due the period as it was counted
 */
@EventType(ConsultationSent.TYPE)
public record ConsultationSent(
        String matterId,
        String consultationId,
        ConsultationKind kind,
        String organ,
        OffsetDateTime deliveredAt,
        Optional<Integer> customLimit,
        String reason,
        Deadline due,
        By by)
        implements Event {
    public static final String TYPE = "handling.ConsultationSent";
}
