package org.wenshu.handling.consultation.event;

import java.util.Optional;
import org.wenshu.api.journal.Event;
import org.wenshu.api.journal.EventType;
import org.wenshu.api.rules.Deadline;
import org.wenshu.handling.consultation.By;

/**
 * The organ in charge agreed to an extension, or did not.
 *
 * @param due the period from now on; empty if it did not agree
 */
@EventType(ExtensionAnswered.TYPE)
public record ExtensionAnswered(String matterId, String consultationId, Optional<Deadline> due, By by)
        implements Event {
    public static final String TYPE = "handling.ExtensionAnswered";

    /** Whether the organ in charge agreed. */
    public boolean agreed() {
        return due.isPresent();
    }
}
