package org.wenshu.rules.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.wenshu.api.organization.Organization;
import org.wenshu.api.rules.Decision;
import org.wenshu.api.rules.FilingDuty;
import org.wenshu.api.rules.Finding;
import org.wenshu.api.rules.Signatory;

/** Tries the examples of a pack. */
public final class Trial {

    private final Judge judge;
    private final Organization organization;

    /** @param organization the invented one that the examples speak of */
    public Trial(Judge judge, Organization organization) {
        this.judge = judge;
        this.organization = organization;
    }

    /** What came out otherwise than expected, each in one line; empty if the example holds. */
    public List<String> failures(Example example) {
        List<String> failures = new ArrayList<>();
        Expectation expected = example.expected();
        Decision decision =
                judge.decide(example.facts(), example.at(), new Substitutes(organization, example.acting()));
        expected.findings()
                .ifPresent(rules -> compare("findings", sorted(rules), found(decision, levels(rules)), failures));
        expected.messages().forEach(words -> says(words, decision, failures));
        expected.steps().ifPresent(steps -> compare("steps", steps, steps(decision, capacities(steps)), failures));
        expected.signatory().ifPresent(post -> compare("signatory", post, signatory(decision), failures));
        expected.row().ifPresent(row -> compare("row", row, row(decision), failures));
        expected.reviewBody()
                .ifPresent(body ->
                        compare("reviewBody", body, decision.reviewBody().orElse(Field.NONE), failures));
        expected.deadlines().forEach((period, date) -> compare(period, date, end(period, example, decision), failures));
        expected.filing().ifPresent(duties -> compare("filing", duties, filing(example), failures));
        return failures;
    }

    private static void compare(String what, Object expected, Object actual, List<String> failures) {
        if (!expected.equals(actual)) {
            failures.add(what + ": " + expected + " ≠ " + actual);
        }
    }

    /** The finding of a rule, with its level if the example names levels. */
    private static List<String> found(Decision decision, boolean levels) {
        return sorted(decision.findings().stream()
                .map(finding -> levels ? finding.rule() + " " + finding.level() : finding.rule())
                .toList());
    }

    private static boolean levels(List<String> rules) {
        return rules.stream().anyMatch(rule -> rule.contains(" "));
    }

    private static void says(String words, Decision decision, List<String> failures) {
        if (decision.findings().stream().noneMatch(finding -> finding.message().contains(words))) {
            failures.add("messages: " + words + " ∉ "
                    + decision.findings().stream().map(Finding::message).toList());
        }
    }

    /** A step and its post, with the capacity if the example names capacities. */
    private static List<String> steps(Decision decision, boolean capacities) {
        return decision.route().stream()
                .map(step -> step.step() + " " + step.post() + (capacities ? " " + step.capacity() : ""))
                .toList();
    }

    private static boolean capacities(List<String> steps) {
        return steps.stream().anyMatch(step -> step.split(" ").length > 2);
    }

    /** A period that the decision names, or any other of the pack from the day of the example. */
    private LocalDate end(String period, Example example, Decision decision) {
        return decision.deadlines().stream()
                .filter(deadline -> deadline.name().equals(period))
                .findFirst()
                .orElseGet(() -> judge.deadline(period, example.at()))
                .date();
    }

    private static String signatory(Decision decision) {
        return decision.signatory().map(Signatory::post).orElse(Field.NONE);
    }

    private static String row(Decision decision) {
        return decision.signatory().map(Signatory::row).orElse(Field.NONE);
    }

    private Map<String, Object> filing(Example example) {
        return judge.filingDuties(example.facts(), example.at(), organization).stream()
                .collect(Collectors.toMap(
                        FilingDuty::authority, duty -> duty.deadline().date()));
    }

    private static List<String> sorted(List<String> words) {
        return words.stream().sorted().toList();
    }
}
