package org.wenshu.handling;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.wenshu.api.organization.Assignment;
import org.wenshu.api.organization.Capacity;
import org.wenshu.api.review.Conclusion;
import org.wenshu.api.rules.Facts;
import org.wenshu.api.rules.StepKind;
import org.wenshu.handling.event.MeetingKind;

/** What the rules are told of a signature: the facts of the case, and what came about on its way. */
final class SignOffFacts {

    /** The pack's word for the matter. */
    static final String MATTER = "SIGN_OFF";

    private static final String SIGNER = "signer";
    private static final String ON_BEHALF_OF = "onBehalfOf";
    private static final String REVIEWED_BY = "reviewedBy";
    private static final String OPINION = "legalityOpinion";
    private static final String REVIEW_BY = "reviewBy";
    private static final String ADOPTED = "opinionAdopted";
    private static final String DISSENTS = "dissents";
    private static final String DISPUTES = "openDisputes";
    private static final String PLENARY = "plenaryDecision";

    /** What the case itself shows: nobody is asked for it. */
    static final Set<String> SEEN = Set.of(
            SIGNER,
            ON_BEHALF_OF,
            REVIEWED_BY,
            OPINION,
            REVIEW_BY,
            ADOPTED,
            DISSENTS,
            DISPUTES,
            PLENARY,
            ForwardingOutcome.SIGNATURE_TO);

    private static final Set<StepKind> LEADERS = Set.of(StepKind.LEADER_REVIEW, StepKind.LEADER_COUNTERSIGN);

    private SignOffFacts() {}

    /**
     * The facts of a signature.
     *
     * @param acting who acts for the post that signs
     * @param dissents ids of the organs that still disagree
     */
    static Facts of(
            Facts known,
            HandlingCase found,
            List<HandlingStep> steps,
            HandlingStep signature,
            Assignment acting,
            List<String> dissents) {
        Facts.Builder facts = known.toBuilder(MATTER);
        String post = signature.step().post();
        List<String> reviewed = new ArrayList<>(done(steps)
                .filter(step -> LEADERS.contains(step.step().step()))
                .map(step -> step.step().post())
                .distinct()
                .toList());
        facts.declare(SIGNER, post);
        if (acting.capacity() == Capacity.ACTING_FOR) {
            // Whoever acts for a leader signs and reviews in one. A delegate signs as the mayor would: whether
            // the
            // delegation names this signature is what the organization was asked when it named the delegate.
            facts.declare(SIGNER, acting.actingPost().orElse(post)).declare(ON_BEHALF_OF, post);
            reviewed.add(post);
        }
        facts.declare(REVIEWED_BY, reviewed);
        review(facts, steps);
        found.meeting().ifPresent(meeting -> meeting(facts, meeting));
        if (!dissents.isEmpty()) {
            facts.declare(DISSENTS, dissents).declare(DISPUTES, Integer.toString(dissents.size()));
        }
        return facts.build();
    }

    private static void review(Facts.Builder facts, List<HandlingStep> steps) {
        done(steps)
                .filter(HandlingStep::legalReview)
                .reduce((one, later) -> later)
                .ifPresent(review -> {
                    String conclusion = review.completion().orElseThrow().decision();
                    facts.declare(OPINION, conclusion(Conclusion.valueOf(conclusion)));
                    facts.declare(
                            REVIEW_BY, review.step().step() == StepKind.JUSTICE_REVIEW ? "JUSTICE" : "LEGAL_UNIT");
                });
        done(steps)
                .filter(step -> step.step().step() == StepKind.REVISION)
                .flatMap(step -> step.completion().stream())
                .map(HandlingStep.Completion::opinion)
                .reduce((one, later) -> later)
                .ifPresent(adopted -> facts.declare(ADOPTED, adopted));
    }

    /** The pack's word for a conclusion. */
    private static String conclusion(Conclusion conclusion) {
        return switch (conclusion) {
            case LAWFUL -> "LEGAL";
            case REVISION_REQUIRED -> "TO_BE_AMENDED";
            case UNLAWFUL -> "ILLEGAL";
        };
    }

    private static void meeting(Facts.Builder facts, Meeting meeting) {
        facts.declare(FactsReading.MEETING_DECISION, true);
        if (meeting.kind() == MeetingKind.PLENARY) {
            facts.declare(PLENARY, true);
        }
    }

    private static Stream<HandlingStep> done(List<HandlingStep> steps) {
        return steps.stream().filter(step -> step.state() == StepState.DONE);
    }
}
