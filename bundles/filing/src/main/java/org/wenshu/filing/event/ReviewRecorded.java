package org.wenshu.filing.event;

import java.time.LocalDate;
import java.util.List;
import org.wenshu.api.journal.Event;
import org.wenshu.api.journal.EventType;
import org.wenshu.filing.correction.Judgement;
import org.wenshu.filing.correction.Violation;

/**
 * The sheet of a filing review (备案审查) as it was put down; it takes the place of what was put down before.
 *
 * @param closed whether the review ended with it
 * @param reviewer name of the person
 */
@EventType(ReviewRecorded.TYPE)
public record ReviewRecorded(
        String filingId,
        String documentId,
        List<Judgement> judgements,
        List<Violation> violations,
        boolean closed,
        String reviewer,
        LocalDate recordedOn)
        implements Event {

    public static final String TYPE = "filing.ReviewRecorded";

    public ReviewRecorded {
        judgements = List.copyOf(judgements);
        violations = List.copyOf(violations);
    }
}
