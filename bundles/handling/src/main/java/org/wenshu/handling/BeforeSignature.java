package org.wenshu.handling;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.wenshu.api.document.IssuerName;
import org.wenshu.api.rules.Facts;
import org.wenshu.api.rules.Finding;
import org.wenshu.api.rules.RouteStep;

/** What has to be there before a document is signed, Articles 18, 30 and 31. */
@Component(service = BeforeSignature.class)
public class BeforeSignature {

    private static final String DECIDED_BY_MEETING = "R18.1";
    private static final String AUDIT = "R30.1";
    private static final String MAJOR = "majorDecision";

    private final CaseJournal journal;
    private final Grounds grounds;

    @Activate
    public BeforeSignature(@Reference CaseJournal journal, @Reference Grounds grounds) {
        this.journal = journal;
        this.grounds = grounds;
    }

    /** Refuses a signature that comes too early; the findings name everything that is missing. */
    void require(HandlingCase found, List<HandlingStep> steps, HandlingStep signature) {
        List<HandlingStep> missing = steps.stream()
                .filter(step -> step.number() < signature.number() && step.state() != StepState.DONE)
                .toList();
        List<Finding> findings = new ArrayList<>();
        missing.forEach(step -> findings.addAll(finding(step)));
        if (undecided(found)) {
            findings.addAll(grounds.of(DECIDED_BY_MEETING));
        }
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
        if (undecided(found)) {
            throw Refusal.of(409, "meeting-decision-needed", findings);
        }
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

    /** Major matters of the government are decided by a meeting, of which a case holds the reference. */
    private boolean undecided(HandlingCase found) {
        boolean government = found.issuerName()
                .filter(name -> name == IssuerName.GOV || name == IssuerName.GOV_OFFICE)
                .isPresent();
        if (!government || found.meeting().isPresent()) {
            return false;
        }
        Facts facts = journal.standing(found.documentId()).facts();
        return facts.values(MAJOR).contains("true")
                && !facts.values(FactsReading.MEETING_DECISION).contains("true");
    }
}
