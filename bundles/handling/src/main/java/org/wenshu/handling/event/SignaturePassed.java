package org.wenshu.handling.event;

import java.time.LocalDate;
import org.wenshu.api.journal.Event;
import org.wenshu.api.journal.EventType;

/**
 * A leader passed the signature on to another one, as the rules allow (分管领导同志或区长); a {@link RouteChanged} follows.
 *
 * @param number place of the step of the signature
 * @param to name of who signs now
 * @param person name of who passed it on
 * @param reason in Chinese
 */
@EventType(SignaturePassed.TYPE)
public record SignaturePassed(
        String documentId,
        int number,
        String fromPost,
        String toPost,
        String to,
        String by,
        String person,
        String reason,
        LocalDate passedOn)
        implements Event {
    public static final String TYPE = "handling.SignaturePassed";
}
