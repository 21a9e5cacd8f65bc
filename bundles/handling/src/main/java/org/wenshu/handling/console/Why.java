package org.wenshu.handling.console;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wenshu.api.rules.Alternative;
import org.wenshu.api.rules.DecisionChange;
import org.wenshu.api.rules.Explanation;
import org.wenshu.api.rules.Reason;
import org.wenshu.api.rules.RouteStep;
import org.wenshu.api.rules.StepKind;
import org.wenshu.handling.HandlingStep;
import org.wenshu.handling.Messages;

/**
 * Why a step is in the route.
 *
 * @param inputs what the deciding row looked at
 * @param overruled rows that applied too, in words
 * @param otherwise who else would have been asked, in words
 */
public record Why(List<Input> inputs, List<String> overruled, List<String> otherwise) {

    static final Why UNKNOWN = new Why(List.of(), List.of(), List.of());

    /** What an explanation says of a step; steps that no decision asked for have no reasons. */
    static Why of(Explanation explanation, HandlingStep step) {
        Optional<Reason> reason = reason(explanation, step);
        return new Why(
                reason.stream().flatMap(Why::inputs).toList(),
                reason.stream()
                        .flatMap(found -> found.overruled().stream())
                        .map(Why::overruled)
                        .toList(),
                explanation.alternatives().stream()
                        .flatMap(other -> otherwise(other, step))
                        .toList());
    }

    private static Optional<Reason> reason(Explanation explanation, HandlingStep step) {
        if (step.step().step() == StepKind.SIGN_OFF) {
            return of(explanation, Reason.Table.SIGNATORY, 0);
        }
        if (step.legalReview()) {
            return of(explanation, Reason.Table.REVIEW, 0);
        }
        List<RouteStep> route = explanation.decision().route();
        for (int i = 0; i < route.size(); i++) {
            RouteStep planned = route.get(i);
            if (planned.step() == step.step().step()
                    && planned.post().equals(step.step().post())) {
                return of(explanation, Reason.Table.STEP, i + 1);
            }
        }
        return Optional.empty();
    }

    private static Optional<Reason> of(Explanation explanation, Reason.Table table, int step) {
        return explanation.reasons().stream()
                .filter(reason -> reason.table() == table && reason.step() == step)
                .findFirst();
    }

    private static Stream<Input> inputs(Reason reason) {
        return reason.inputs().stream().map(seen -> new Input(seen.label(), String.join("、", seen.values())));
    }

    private static String overruled(Reason.Ruling ruling) {
        String asked = ruling.asks().stream()
                .map(who -> who.title() + who.person().map(name -> " " + name).orElse(""))
                .collect(Collectors.joining("、"));
        return Messages.text(
                asked.isEmpty() ? "why.overruled-nobody" : "why.overruled",
                ruling.row(),
                ruling.citation().article(),
                ruling.citation().quote(),
                asked);
    }

    private static Stream<String> otherwise(Alternative other, HandlingStep step) {
        return other.changes().stream()
                .filter(change -> concerns(change, step))
                .map(change -> Messages.text(
                        "why.otherwise",
                        other.label(),
                        String.join("、", other.values()),
                        change.label(),
                        orNobody(change.before()),
                        orNobody(change.after())));
    }

    private static boolean concerns(DecisionChange change, HandlingStep step) {
        return switch (change.subject()) {
            case SIGNATORY -> step.step().step() == StepKind.SIGN_OFF;
            case STEP ->
                change.name().equals(step.step().step().name()) && step.step().step() != StepKind.SIGN_OFF;
            // Another review body shows in the steps of the reviews.
            case REVIEW_BODY, DEADLINE, FINDING -> false;
        };
    }

    private static String orNobody(String who) {
        return who.isEmpty() ? Messages.text("why.nobody") : who;
    }
}
