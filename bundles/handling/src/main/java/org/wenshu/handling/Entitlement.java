package org.wenshu.handling;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.wenshu.api.organization.Capacity;
import org.wenshu.api.organization.Organ;
import org.wenshu.api.organization.Organization;
import org.wenshu.api.organization.Post;
import org.wenshu.api.organization.Rank;
import org.wenshu.api.rules.Finding;
import org.wenshu.api.rules.RouteStep;
import org.wenshu.api.rules.StepKind;
import org.wenshu.api.web.Caller;
import org.wenshu.api.web.ProblemException;

/** Says in what capacity somebody may decide on a step, or why not, with the way out. */
@Component(service = Entitlement.class)
public class Entitlement {

    private static final String MAYOR_DECIDES = "R5.1";
    private static final String NO_DELEGATION = "R5.3";
    private static final String NO_ARRANGEMENT = "R5.6";

    private final Authority authority;
    private final Organization organization;
    private final Turns turns;
    private final Grounds grounds;
    private final BeforeSignature before;

    @Activate
    public Entitlement(
            @Reference Authority authority,
            @Reference Organization organization,
            @Reference Turns turns,
            @Reference Grounds grounds,
            @Reference BeforeSignature before) {
        this.authority = authority;
        this.organization = organization;
        this.turns = turns;
        this.grounds = grounds;
        this.before = before;
    }

    /**
     * The capacity in which a caller decides on a step.
     *
     * @throws ProblemException if the step has not its turn, or is not the caller's
     */
    Capacity require(Caller caller, HandlingCase found, List<HandlingStep> steps, HandlingStep step, Verdict verdict) {
        if (verdict == Verdict.RETURN) {
            requireNotAgainstTheMayor(caller, steps);
        }
        if (step.state() == StepState.DONE) {
            throw Refusal.of(409, "step-done", step.step().actor());
        }
        if (found.status() != CaseStatus.OPEN) {
            throw Refusal.of(409, "case-closed", Messages.name(found.status()));
        }
        boolean signature = step.step().step() == StepKind.SIGN_OFF;
        if (step.state() == StepState.AHEAD && !signature) {
            throw Refusal.of(409, "not-its-turn", openActor(steps));
        }
        if (step.legalReview()) {
            throw Refusal.of(409, "review-elsewhere", step.step().actor());
        }
        Capacity capacity =
                authority.capacity(caller, found, step.step()).orElseThrow(() -> notYours(caller, found, step.step()));
        if (signature && verdict == Verdict.APPROVE) {
            before.require(found, steps, step);
        }
        if (step.state() == StepState.AHEAD) {
            throw Refusal.of(409, "not-its-turn", openActor(steps));
        }
        return capacity;
    }

    /** Nobody overrides what the mayor approved (Article 5). */
    private void requireNotAgainstTheMayor(Caller caller, List<HandlingStep> steps) {
        boolean decided = steps.stream()
                .filter(step -> step.completion()
                        .filter(done -> done.decision().equals(Verdict.APPROVE.name()))
                        .isPresent())
                .anyMatch(step -> rank(step.step().post()) == Rank.MAYOR);
        if (decided && !authority.mayor(caller)) {
            throw Refusal.of(409, "mayor-decided", grounds.of(MAYOR_DECIDES));
        }
    }

    private Rank rank(String post) {
        return organization.post(post).map(Post::rank).orElse(Rank.STAFF);
    }

    private static String openActor(List<HandlingStep> steps) {
        return steps.stream()
                .filter(step -> step.state() == StepState.OPEN)
                .findFirst()
                .map(step -> step.step().actor())
                .orElse("");
    }

    private ProblemException notYours(Caller caller, HandlingCase found, RouteStep step) {
        String post = postName(step.post());
        List<Finding> findings = new ArrayList<>();
        boolean pending = turns.acting(step, found.signatoryRow()).capacity() == Capacity.PENDING_ARRANGEMENT;
        if (pending) {
            findings.addAll(grounds.of(rank(step.post()) == Rank.MAYOR ? NO_DELEGATION : NO_ARRANGEMENT));
        }
        if (step.step() != StepKind.SIGN_OFF) {
            return Refusal.of(403, pending ? "pending-arrangement" : "not-your-post", findings, post);
        }
        findings.add(Grounds.blocking(
                step.citation(),
                Messages.text(
                        "finding.wrong-signatory",
                        post,
                        caller.person(),
                        found.signatoryRow().orElse(""))));
        return Refusal.of(403, pending ? "pending-arrangement" : "wrong-signatory", findings, post);
    }

    private String postName(String id) {
        Optional<Post> post = organization.post(id);
        String organ = post.flatMap(found -> organization.organ(found.organ()))
                .map(Organ::shortName)
                .orElse("");
        return organ + post.map(Post::title).orElse(id);
    }
}
