package org.wenshu.rules.rest;

import java.util.List;
import java.util.Optional;
import org.wenshu.api.rules.Alternative;
import org.wenshu.api.rules.Basis;
import org.wenshu.api.rules.DecisionChange;
import org.wenshu.api.rules.Explanation;
import org.wenshu.api.rules.Reason;
import org.wenshu.api.rules.Reason.Asked;
import org.wenshu.api.rules.Reason.Input;
import org.wenshu.api.rules.Reason.Ruling;

/** Why a decision was made, beside the decision. */
public record ExplanationAnswer(List<ReasonAnswer> reasons, List<AlternativeAnswer> alternatives) {

    public ExplanationAnswer {
        reasons = List.copyOf(reasons);
        alternatives = List.copyOf(alternatives);
    }

    static ExplanationAnswer of(Explanation explanation) {
        return new ExplanationAnswer(
                explanation.reasons().stream().map(ReasonAnswer::of).toList(),
                explanation.alternatives().stream().map(AlternativeAnswer::of).toList());
    }

    /** {@link Reason}, with flat citations. */
    public record ReasonAnswer(
            Reason.Table table,
            int step,
            Optional<RulingAnswer> decided,
            List<RulingAnswer> overruled,
            List<Input> inputs) {
        static ReasonAnswer of(Reason reason) {
            return new ReasonAnswer(
                    reason.table(),
                    reason.step(),
                    reason.decided().map(RulingAnswer::of),
                    reason.overruled().stream().map(RulingAnswer::of).toList(),
                    reason.inputs());
        }
    }

    /** {@link Ruling}, with a flat citation. */
    public record RulingAnswer(String row, List<Asked> asks, String rule, String article, String quote, Basis basis) {
        static RulingAnswer of(Ruling ruling) {
            return new RulingAnswer(
                    ruling.row(),
                    ruling.asks(),
                    ruling.citation().rule(),
                    ruling.citation().article(),
                    ruling.citation().quote(),
                    ruling.citation().basis());
        }
    }

    /** {@link Alternative}, with what a reader needs of its decision. */
    public record AlternativeAnswer(
            String fact,
            String label,
            List<String> values,
            Optional<SignatoryAnswer> signatory,
            List<StepAnswer> route,
            List<DecisionChange> changes) {
        static AlternativeAnswer of(Alternative alternative) {
            return new AlternativeAnswer(
                    alternative.fact(),
                    alternative.label(),
                    alternative.values(),
                    alternative.decision().signatory().map(SignatoryAnswer::of),
                    alternative.decision().route().stream().map(StepAnswer::of).toList(),
                    alternative.changes());
        }
    }
}
