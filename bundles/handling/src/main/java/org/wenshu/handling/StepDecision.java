package org.wenshu.handling;

import java.util.Optional;
import org.wenshu.handling.event.NormativityCriteria;

/**
 * A decision on a step.
 *
 * @param opinion empty means consent without words (圈阅)
 * @param meeting only for the step of a meeting
 * @param criteria only for a proposal whether the document is normative
 */
public record StepDecision(
        Verdict verdict, String opinion, Optional<Meeting> meeting, Optional<NormativityCriteria> criteria) {

    /** A decision on any other step. */
    public StepDecision(Verdict verdict, String opinion, Optional<Meeting> meeting) {
        this(verdict, opinion, meeting, Optional.empty());
    }
}
