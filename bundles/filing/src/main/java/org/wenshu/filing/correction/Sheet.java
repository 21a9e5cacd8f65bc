package org.wenshu.filing.correction;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The sheet of a filing review as somebody fills it in.
 *
 * @param judgements each criterion at most once
 * @param close whether the review shall end with it
 */
public record Sheet(List<Judgement> judgements, List<Violation> violations, boolean close) {

    /** The criteria that nobody has judged. */
    List<Criterion> blank() {
        Set<Criterion> judged = judgements.stream().map(Judgement::criterion).collect(Collectors.toSet());
        return Arrays.stream(Criterion.values())
                .filter(criterion -> !judged.contains(criterion))
                .toList();
    }

    boolean judgesTwice() {
        return judgements.stream().map(Judgement::criterion).distinct().count() != judgements.size();
    }

    /** The criteria that are not met and of which nothing is said, or met and something is. */
    List<Criterion> contradicting() {
        Set<Criterion> violated = violations.stream().map(Violation::criterion).collect(Collectors.toSet());
        return judgements.stream()
                .filter(judgement -> judgement.conforms() == violated.contains(judgement.criterion()))
                .map(Judgement::criterion)
                .toList();
    }

    boolean hasGaps() {
        return violations.stream()
                .anyMatch(violation -> violation.clause().isEmpty()
                        || violation.problem().isEmpty()
                        || violation.basis().isEmpty());
    }
}
