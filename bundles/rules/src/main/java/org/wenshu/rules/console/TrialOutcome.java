package org.wenshu.rules.console;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.wenshu.api.rules.Alternative;
import org.wenshu.api.rules.DecisionChange;
import org.wenshu.api.rules.Explanation;
import org.wenshu.api.rules.Finding;
import org.wenshu.api.rules.Reason;
import org.wenshu.api.rules.Reason.Asked;
import org.wenshu.api.rules.Reason.Ruling;
import org.wenshu.api.rules.Reason.Table;
import org.wenshu.api.rules.RouteStep;
import org.wenshu.rules.text.Labels;
import org.wenshu.rules.text.Messages;

/**
 * An explained decision in words.
 *
 * @param reasons of the review router, the signatory matrix, and each step
 */
public record TrialOutcome(
        String rulePack,
        List<FindingRow> findings,
        List<ReasonRow> reasons,
        List<DeadlineRow> deadlines,
        List<AlternativeRow> alternatives) {

    public TrialOutcome {
        findings = List.copyOf(findings);
        reasons = List.copyOf(reasons);
        deadlines = List.copyOf(deadlines);
        alternatives = List.copyOf(alternatives);
    }

    /** A finding. */
    public record FindingRow(String level, String rule, String article, String quote, String message) {
        static FindingRow of(Finding finding) {
            return new FindingRow(
                    Labels.level(finding.level()),
                    finding.rule(),
                    finding.article(),
                    finding.quote(),
                    finding.message());
        }
    }

    /** A row of a table of the pack. */
    public record RulingRow(String row, String asks, String article, String quote) {
        static RulingRow of(Ruling ruling) {
            String asks = ruling.asks().isEmpty()
                    ? Messages.of("trial.nobody")
                    : ruling.asks().stream().map(RulingRow::words).collect(Collectors.joining("、"));
            return new RulingRow(
                    ruling.row(),
                    asks,
                    ruling.citation().article(),
                    ruling.citation().quote());
        }

        private static String words(Asked asked) {
            return asked.person().map(person -> asked.title() + " " + person).orElse(asked.title());
        }
    }

    /** Why a table answered as it did. */
    public record ReasonRow(String title, List<RulingRow> decided, List<RulingRow> overruled, List<String> inputs) {
        static ReasonRow of(Reason reason, List<RouteStep> route) {
            return new ReasonRow(
                    title(reason, route),
                    reason.decided().map(RulingRow::of).stream().toList(),
                    reason.overruled().stream().map(RulingRow::of).toList(),
                    reason.inputs().stream()
                            .map(input -> input.label() + "：" + String.join("、", input.values()))
                            .toList());
        }

        private static String title(Reason reason, List<RouteStep> route) {
            if (reason.table() == Table.STEP) {
                RouteStep step = route.get(reason.step() - 1);
                return Messages.of("trial.step", reason.step()) + "：" + Labels.step(step.step());
            }
            return Messages.of(reason.table() == Table.REVIEW ? "trial.review" : "trial.signatory");
        }
    }

    /** The end of a period. */
    public record DeadlineRow(String name, String date, boolean provisional, String article) {}

    /** What would have been otherwise. */
    public record AlternativeRow(String label, String values, List<String> changes) {
        static AlternativeRow of(Alternative alternative) {
            return new AlternativeRow(
                    alternative.label(),
                    String.join("、", alternative.values()),
                    alternative.changes().stream().map(TrialOutcome::words).toList());
        }
    }

    static TrialOutcome of(Explanation explanation) {
        List<ReasonRow> reasons = new ArrayList<>();
        explanation
                .reasons()
                .forEach(reason ->
                        reasons.add(ReasonRow.of(reason, explanation.decision().route())));
        return new TrialOutcome(
                explanation.decision().rulePack(),
                explanation.decision().findings().stream().map(FindingRow::of).toList(),
                reasons,
                explanation.decision().deadlines().stream()
                        .map(deadline -> new DeadlineRow(
                                Labels.period(deadline.name()),
                                deadline.date().toString(),
                                deadline.provisional(),
                                deadline.citation().article()))
                        .toList(),
                explanation.alternatives().stream().map(AlternativeRow::of).toList());
    }

    /** A change in one line. */
    static String words(DecisionChange change) {
        String key = Optional.of(change)
                .filter(one -> !one.before().isEmpty() && !one.after().isEmpty())
                .map(one -> "trial.changed")
                .orElse(change.before().isEmpty() ? "trial.added" : "trial.removed");
        return Messages.of(key, change.label(), change.before(), change.after());
    }
}
