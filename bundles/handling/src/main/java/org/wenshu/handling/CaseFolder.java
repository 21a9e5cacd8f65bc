package org.wenshu.handling;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wenshu.api.rules.StepKind;

/**
 * A case with all that belongs to it.
 *
 * @param steps open ones with whom they wait for now
 * @param records what happened beside the steps, in order
 * @param standing what the case rests on
 * @param links the documents it answers or is answered by
 * @param principals names of the holders of posts for which somebody else acts, by the numbers of the steps
 */
public record CaseFolder(
        HandlingCase found,
        List<HandlingStep> steps,
        List<CaseDeadline> deadlines,
        List<CaseRecord> records,
        CaseStanding standing,
        CaseLinks links,
        Map<Integer, String> principals) {
    public CaseFolder {
        records = List.copyOf(records);
        principals = Map.copyOf(principals);
        steps = List.copyOf(steps);
        deadlines = List.copyOf(deadlines);
    }

    /** The step of the signature; empty if nobody has to sign. */
    public Optional<HandlingStep> signature() {
        return steps.stream()
                .filter(step -> step.step().step() == StepKind.SIGN_OFF)
                .findFirst();
    }

    /** Whether something of a kind happened to the case. */
    public boolean has(CaseRecord.Kind kind) {
        return records.stream().anyMatch(record -> record.kind() == kind);
    }

    /** Name of the holder of a step's post, if somebody else acts for it. */
    public Optional<String> principal(HandlingStep step) {
        return Optional.ofNullable(principals.get(step.number()));
    }

    /** The step that has its turn; empty if the case is closed. */
    public Optional<HandlingStep> open() {
        return found.status() == CaseStatus.OPEN
                ? steps.stream().filter(step -> step.state() == StepState.OPEN).findFirst()
                : Optional.empty();
    }
}
