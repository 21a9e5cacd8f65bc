package org.wenshu.handling;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.wenshu.api.rules.Finding;
import org.wenshu.api.rules.RouteStep;
import org.wenshu.api.web.ProblemException;

/** What has to be there before a document is signed: the steps of Articles 30 and 31, and whatever else the pack asks. */
@Component(service = BeforeSignature.class)
public class BeforeSignature {

    private static final String AUDIT = "R30.1";

    private final SigningRules rules;
    private final Grounds grounds;

    @Activate
    public BeforeSignature(@Reference SigningRules rules, @Reference Grounds grounds) {
        this.rules = rules;
        this.grounds = grounds;
    }

    /** Refuses a signature that comes too early; the findings name everything that is missing. */
    void require(HandlingCase found, List<HandlingStep> steps, HandlingStep signature) {
        List<HandlingStep> missing = steps.stream()
                .filter(step -> step.number() < signature.number() && step.state() != StepState.DONE)
                .toList();
        SigningOutlook outlook = rules.look(found, steps, signature);
        List<Finding> findings = new ArrayList<>();
        missing.forEach(step -> findings.addAll(finding(step)));
        Set<String> named = findings.stream().map(Finding::rule).collect(Collectors.toSet());
        outlook.stopping().stream()
                .filter(finding -> !named.contains(finding.rule()))
                .forEach(findings::add);
        Optional<HandlingStep> review =
                missing.stream().filter(HandlingStep::legalReview).findFirst();
        if (review.isPresent()) {
            throw Refusal.of(
                    409,
                    "review-missing",
                    findings,
                    review.get().step().actor(),
                    Messages.text(review.get().state() == StepState.OPEN ? "review.open" : "review.ahead"));
        }
        if (!missing.isEmpty()) {
            throw Refusal.of(409, "not-its-turn", findings, open(steps));
        }
        if (!findings.isEmpty()) {
            throw refused(outlook, findings);
        }
    }

    private static ProblemException refused(SigningOutlook outlook, List<Finding> findings) {
        if (outlook.missing().isEmpty()) {
            return Refusal.of(409, "signature-refused", findings);
        }
        String facts = outlook.missing().stream()
                .map(fact -> Messages.text("fact-with-name", fact.label(), fact.name()))
                .collect(Collectors.joining("、"));
        return Refusal.of(409, "facts-missing", findings, facts);
    }

    private List<Finding> finding(HandlingStep step) {
        RouteStep route = step.step();
        return switch (route.step()) {
            case DEPARTMENT_LEGAL_REVIEW, JUSTICE_REVIEW ->
                grounds.of(route.citation().rule());
            case OFFICE_AUDIT -> grounds.of(AUDIT);
            default ->
                List.of(Grounds.blocking(
                        route.citation(),
                        Messages.text(
                                "finding.step-missing",
                                route.actor(),
                                route.person().orElse(""),
                                Messages.name(route.step()))));
        };
    }

    private static String open(List<HandlingStep> steps) {
        return steps.stream()
                .filter(step -> step.state() == StepState.OPEN)
                .map(step -> step.step().actor())
                .findFirst()
                .orElse("");
    }
}
