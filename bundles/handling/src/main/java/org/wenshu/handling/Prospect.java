package org.wenshu.handling;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.wenshu.api.rules.Decision;
import org.wenshu.api.rules.Finding;
import org.wenshu.api.rules.RouteStep;
import org.wenshu.api.rules.Signatory;
import org.wenshu.api.rules.StepKind;

/**
 * What is still to come of a case under some facts.
 *
 * @param ahead steps by what they are and whose
 * @param findings one of each rule
 */
record Prospect(Map<String, RouteStep> ahead, Optional<Signatory> signatory, Map<String, Finding> findings) {

    /** What a decision means for a case of which some steps are done; the signature has findings of its own. */
    static Prospect of(List<HandlingStep> present, Decision decision, List<Finding> ofSignature) {
        Map<String, RouteStep> ahead = new LinkedHashMap<>();
        NewRoute.of(present, decision.route()).steps().stream()
                .filter(step -> step.step() != StepKind.SIGN_OFF)
                .forEach(step -> ahead.put(step.step() + " " + step.post(), step));
        present.stream()
                .filter(step -> step.state() == StepState.OPEN)
                .map(HandlingStep::step)
                .forEach(step -> ahead.remove(step.step() + " " + step.post()));
        Map<String, Finding> findings = new LinkedHashMap<>();
        decision.findings().forEach(finding -> findings.put(finding.rule(), finding));
        ofSignature.forEach(finding -> findings.put(finding.rule(), finding));
        return new Prospect(ahead, decision.signatory(), findings);
    }

    /** How another prospect differs in who signs and acts, in words with the articles. */
    Set<String> routes(Prospect other) {
        Set<String> words = new LinkedHashSet<>();
        if (!signatory.map(Signatory::post).equals(other.signatory().map(Signatory::post))) {
            other.signatory()
                    .or(() -> signatory)
                    .ifPresent(who -> words.add(Messages.text(
                            "decides",
                            Messages.name(StepKind.SIGN_OFF),
                            who.citation().article())));
        }
        // Without a route the findings say why.
        if (signatory.isPresent() == other.signatory().isPresent()) {
            changed(ahead, other.ahead())
                    .forEach(step -> words.add(Messages.text(
                            "decides",
                            Messages.name(step.step()),
                            step.citation().article())));
        }
        return words;
    }

    /** How it differs in what the rules find, in words with the articles. */
    Set<String> checks(Prospect other) {
        Set<String> words = new LinkedHashSet<>();
        changed(findings, other.findings())
                .forEach(finding -> words.add(Messages.text("decides.check", finding.article())));
        return words;
    }

    private static <T> List<T> changed(Map<String, T> before, Map<String, T> after) {
        List<T> changed = new ArrayList<>();
        before.forEach((key, value) -> {
            if (!after.containsKey(key)) {
                changed.add(value);
            }
        });
        after.forEach((key, value) -> {
            if (!before.containsKey(key)) {
                changed.add(value);
            }
        });
        return changed;
    }
}
