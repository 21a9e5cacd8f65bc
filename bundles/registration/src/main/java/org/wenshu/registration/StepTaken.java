package org.wenshu.registration;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.wenshu.api.journal.Event;
import org.wenshu.api.journal.EventType;

/**
 * A step of handling an incoming document was taken (条例 Article 24).
 *
 * @param posts who shall read it, at circulation; who has read it, at reading
 * @param copies how many copies came in, at receipt; otherwise 0
 * @param note what was noted, urged or answered; may be empty
 * @param person name of who took the step
 * @param dueOn the day that was set; empty at other steps
 */
@EventType(StepTaken.TYPE)
public record StepTaken(
        String documentId,
        ProcessingStep step,
        List<String> posts,
        int copies,
        String note,
        String person,
        Optional<LocalDate> dueOn)
        implements Event {

    public static final String TYPE = "registration.StepTaken";

    public StepTaken {
        posts = List.copyOf(posts);
        dueOn = dueOn == null ? Optional.empty() : dueOn;
    }
}
