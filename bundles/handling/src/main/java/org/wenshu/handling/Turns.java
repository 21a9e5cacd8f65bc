package org.wenshu.handling;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.wenshu.api.handling.StepOpened;
import org.wenshu.api.organization.Assignment;
import org.wenshu.api.organization.Capacity;
import org.wenshu.api.organization.Organ;
import org.wenshu.api.organization.Organization;
import org.wenshu.api.organization.Post;
import org.wenshu.api.organization.Role;
import org.wenshu.api.registration.RegisteredDocument;
import org.wenshu.api.rules.Citation;
import org.wenshu.api.rules.RouteStep;
import org.wenshu.api.rules.StepKind;
import org.wenshu.api.time.BusinessClock;

/** Gives steps their turn. Who acts for a post is looked up on the day the step opens, not when the route was fixed. */
@Component(service = Turns.class)
public class Turns {

    private final Organization organization;
    private final BusinessClock clock;

    @Activate
    public Turns(@Reference Organization organization, @Reference BusinessClock clock) {
        this.organization = organization;
        this.clock = clock;
    }

    /** Opens a step. */
    StepOpened open(RegisteredDocument document, int number, RouteStep step, Optional<String> signatoryRow) {
        Assignment acting = acting(step, signatoryRow);
        RouteStep today = new RouteStep(
                step.step(),
                step.actor(),
                step.organ(),
                step.post(),
                acting.person(),
                acting.capacity(),
                step.citation());
        return new StepOpened(document.documentId(), number, today, Optional.empty(), clock.today(), document);
    }

    /** Opens the step after another one; empty if that was the last. */
    Optional<StepOpened> after(
            int number, List<HandlingStep> steps, RegisteredDocument document, Optional<String> signatoryRow) {
        return steps.stream()
                .filter(step -> step.number() > number)
                .min(Comparator.comparingInt(HandlingStep::number))
                .map(step -> open(document, step.number(), step.step(), signatoryRow));
    }

    LocalDate today() {
        return clock.today();
    }

    /** Whether a post gives a role. */
    boolean holds(String post, Role role) {
        return organization
                .post(post)
                .filter(found -> found.roles().contains(role))
                .isPresent();
    }

    /** All leaders of today. */
    List<Leader> leaders() {
        return organization.posts(Role.LEADER).stream()
                .map(post -> new Leader(
                        post.id(),
                        post.title(),
                        organization.holder(post.id(), clock.today()).orElse("")))
                .toList();
    }

    /** A step of a known post. */
    RouteStep step(StepKind kind, String post, Citation ground) {
        Organ organ = organization
                .post(post)
                .map(Post::organ)
                .flatMap(organization::organ)
                .orElseThrow();
        Assignment acting = organization.assignment(post, clock.today());
        return new RouteStep(kind, organ.shortName(), organ.id(), post, acting.person(), acting.capacity(), ground);
    }

    /** A step as it stands now: who acts for an open one may have changed since it opened. */
    HandlingStep present(HandlingStep step, Optional<String> signatoryRow) {
        return step.state() == StepState.OPEN && !step.legalReview()
                ? step.by(acting(step.step(), signatoryRow))
                : step;
    }

    /** Name of who holds the post of a step for which somebody else acts; empty if nobody else does. */
    Optional<String> principal(HandlingStep step) {
        if (step.step().capacity() == Capacity.OWN) {
            return Optional.empty();
        }
        LocalDate day = step.completion().map(HandlingStep.Completion::on).orElse(clock.today());
        return organization.holder(step.step().post(), day);
    }

    /** Who acts for the post of a step today; a signature is a matter of its own (Article 5, A-2). */
    Assignment acting(RouteStep step, Optional<String> signatoryRow) {
        if (step.step() == StepKind.SIGN_OFF && signatoryRow.isPresent()) {
            return organization.assignment(step.post(), signatoryRow.get(), clock.today());
        }
        return organization.assignment(step.post(), clock.today());
    }

    /** Opens a revision after a review that asks for one; the drafting organ answers, or the office if there is none. */
    StepOpened revision(HandlingStep review, RegisteredDocument document, List<HandlingStep> steps) {
        Optional<Organ> drafting = document.submittingOrgan().flatMap(organization::organ);
        Optional<Post> post = drafting.flatMap(this::draftingPost);
        RouteStep step = post.map(holder -> new RouteStep(
                        StepKind.REVISION,
                        drafting.orElseThrow().shortName(),
                        holder.organ(),
                        holder.id(),
                        Optional.empty(),
                        review.step().capacity(),
                        review.step().citation()))
                .orElseGet(() -> officeRevision(review, steps));
        return open(document, review.number() + 1, step, Optional.empty());
    }

    private Optional<Post> draftingPost(Organ organ) {
        return organization.posts(Role.DRAFTER).stream()
                .filter(post -> post.organ().equals(organ.id()))
                .findFirst()
                .or(() -> organ.principal().flatMap(organization::post));
    }

    private static RouteStep officeRevision(HandlingStep review, List<HandlingStep> steps) {
        RouteStep office = steps.stream()
                .map(HandlingStep::step)
                .filter(step -> step.step() == StepKind.OFFICE_AUDIT)
                .findFirst()
                .orElse(review.step());
        return new RouteStep(
                StepKind.REVISION,
                office.actor(),
                office.organ(),
                office.post(),
                Optional.empty(),
                office.capacity(),
                review.step().citation());
    }
}
