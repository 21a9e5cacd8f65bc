package org.wenshu.handling.console;

import java.time.LocalDate;
import org.wenshu.api.organization.Capacity;
import org.wenshu.api.rules.RouteStep;
import org.wenshu.handling.HandlingStep;
import org.wenshu.handling.HandlingStep.Completion;
import org.wenshu.handling.Messages;
import org.wenshu.handling.StepState;

/**
 * A step as a station of the line; what there is not is empty.
 *
 * @param onBehalfOf name of the holder of the post, if somebody else acts
 * @param pending whether the mayor has to arrange who acts
 * @param why why it is in the route
 * @param review whether it is a legal review; its reference is then the review's id
 */
public record Station(
        int number,
        String name,
        String state,
        String stateName,
        String actor,
        String person,
        String capacity,
        String onBehalfOf,
        boolean pending,
        String openedOn,
        String earliest,
        String due,
        boolean provisional,
        boolean overdue,
        String completedOn,
        String decision,
        String opinion,
        String reference,
        boolean review,
        Ground ground,
        Why why) {

    static Station of(HandlingStep kept, String onBehalfOf, Why why, LocalDate today) {
        RouteStep step = kept.step();
        var window = kept.window();
        var done = kept.completion();
        return new Station(
                kept.number(),
                Messages.name(step.step()),
                kept.state().name(),
                Messages.name(kept.state()),
                step.actor(),
                step.person().orElse(""),
                step.capacity() == Capacity.OWN ? "" : Messages.name(step.capacity()),
                onBehalfOf,
                kept.state() == StepState.OPEN && step.capacity() == Capacity.PENDING_ARRANGEMENT,
                Texts.of(kept.openedOn()),
                Texts.of(window.flatMap(HandlingStep.Window::earliest)),
                Texts.of(window.map(HandlingStep.Window::due)),
                window.filter(HandlingStep.Window::provisional).isPresent(),
                kept.overdue(today),
                Texts.of(done.map(Completion::on)),
                done.map(completion -> Messages.text("decision." + completion.decision()))
                        .orElse(""),
                done.map(Completion::opinion).orElse(""),
                done.map(Completion::reference).orElse(""),
                kept.legalReview(),
                Ground.of(step.citation()),
                why);
    }
}
