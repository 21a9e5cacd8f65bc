package org.wenshu.handling.consultation.event;

import java.time.LocalDate;
import org.wenshu.api.journal.Event;
import org.wenshu.api.journal.EventType;
import org.wenshu.handling.consultation.By;

/**
 * An organ asked for more time; without effect until the organ in charge agrees.
 *
 * @param mode how it will reply (方式)
 */
@EventType(ExtensionAsked.TYPE)
public record ExtensionAsked(
        String matterId, String consultationId, LocalDate newDue, String mode, String reason, By by) implements Event {
    public static final String TYPE = "handling.ExtensionAsked";
}
