package org.wenshu.handling;

import java.util.List;
import java.util.Optional;
import org.wenshu.api.rules.StepKind;

/** A case with its steps and periods. */
public record CaseFolder(HandlingCase found, List<HandlingStep> steps, List<CaseDeadline> deadlines) {
    public CaseFolder {
        steps = List.copyOf(steps);
        deadlines = List.copyOf(deadlines);
    }

    /** The step of the signature; empty if nobody has to sign. */
    public Optional<HandlingStep> signature() {
        return steps.stream()
                .filter(step -> step.step().step() == StepKind.SIGN_OFF)
                .findFirst();
    }

    /** The step that has its turn; empty if the case is closed. */
    public Optional<HandlingStep> open() {
        return found.status() == CaseStatus.OPEN
                ? steps.stream().filter(step -> step.state() == StepState.OPEN).findFirst()
                : Optional.empty();
    }
}
