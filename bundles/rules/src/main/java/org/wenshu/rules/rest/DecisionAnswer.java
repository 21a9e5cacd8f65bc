package org.wenshu.rules.rest;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.wenshu.api.rules.Decision;
import org.wenshu.api.rules.Explanation;
import org.wenshu.api.rules.Finding;

/**
 * A decision as the contract shows it.
 *
 * @param explanation empty unless it was asked for
 */
public record DecisionAnswer(
        LocalDate at,
        List<Finding> findings,
        List<StepAnswer> route,
        Optional<SignatoryAnswer> signatory,
        Optional<String> reviewBody,
        List<DeadlineAnswer> deadlines,
        String rulePack,
        Optional<ExplanationAnswer> explanation) {

    public DecisionAnswer {
        findings = List.copyOf(findings);
        route = List.copyOf(route);
        deadlines = List.copyOf(deadlines);
    }

    static DecisionAnswer of(Explanation explanation, LocalDate at) {
        return of(explanation.decision(), at, Optional.of(ExplanationAnswer.of(explanation)));
    }

    static DecisionAnswer of(Decision decision, LocalDate at) {
        return of(decision, at, Optional.empty());
    }

    private static DecisionAnswer of(Decision decision, LocalDate at, Optional<ExplanationAnswer> explanation) {
        return new DecisionAnswer(
                at,
                decision.findings(),
                decision.route().stream().map(StepAnswer::of).toList(),
                decision.signatory().map(SignatoryAnswer::of),
                decision.reviewBody(),
                decision.deadlines().stream().map(DeadlineAnswer::of).toList(),
                decision.rulePack(),
                explanation);
    }
}
