package org.wenshu.review.event;

import java.time.LocalDate;
import org.wenshu.api.journal.Event;
import org.wenshu.api.journal.EventType;

/**
 * A reviewer put an advice of an aid aside; it stays aside in the next versions of the draft.
 *
 * @param aid the aid's name
 * @param key names the advice among those of its aid
 * @param message what it said
 */
@EventType(AdviceDismissed.TYPE)
public record AdviceDismissed(
        String reviewId,
        String documentId,
        String aid,
        String key,
        String message,
        String reason,
        String person,
        LocalDate dismissedOn)
        implements Event {

    public static final String TYPE = "review.AdviceDismissed";
}
