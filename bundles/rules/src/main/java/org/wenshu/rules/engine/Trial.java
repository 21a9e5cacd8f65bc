package org.wenshu.rules.engine;

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
        Decision decision = judge.decide(example.facts(), example.at(), organization);
        expected.findings().ifPresent(rules -> compare("findings", sorted(rules), found(decision), failures));
        expected.steps().ifPresent(steps -> compare("steps", steps, steps(decision), failures));
        expected.signatory().ifPresent(post -> compare("signatory", post, signatory(decision), failures));
        expected.row().ifPresent(row -> compare("row", row, row(decision), failures));
        expected.reviewBody()
                .ifPresent(body ->
                        compare("reviewBody", body, decision.reviewBody().orElse(Field.NONE), failures));
        expected.deadlines()
                .forEach((period, date) -> compare(
                        period, date, judge.deadline(period, example.at()).date(), failures));
        expected.filing().ifPresent(duties -> compare("filing", duties, filing(example), failures));
        return failures;
    }

    private static void compare(String what, Object expected, Object actual, List<String> failures) {
        if (!expected.equals(actual)) {
            failures.add(what + ": " + expected + " ≠ " + actual);
        }
    }

    private static List<String> found(Decision decision) {
        return sorted(decision.findings().stream().map(Finding::rule).toList());
    }

    private static List<String> steps(Decision decision) {
        return decision.route().stream()
                .map(step -> step.step() + " " + step.post())
                .toList();
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
