package org.wenshu.handling;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.wenshu.api.handling.StepWithdrawn;
import org.wenshu.api.journal.Event;
import org.wenshu.api.rules.Decision;
import org.wenshu.api.rules.Facts;
import org.wenshu.api.rules.RouteStep;
import org.wenshu.api.rules.Signatory;
import org.wenshu.api.time.BusinessClock;
import org.wenshu.api.web.Caller;
import org.wenshu.handling.event.RouteChanged;

/** Gives an open case another route when its facts change: what was done stays done, the rest is decided again. */
@Component(service = Reroute.class)
public class Reroute {

    private final Routes routes;
    private final Turns turns;
    private final BusinessClock clock;

    @Activate
    public Reroute(@Reference Routes routes, @Reference Turns turns, @Reference BusinessClock clock) {
        this.routes = routes;
        this.turns = turns;
        this.clock = clock;
    }

    /** Who changes the facts of which case, and why. */
    record Change(Caller caller, CaseStanding standing, List<HandlingStep> steps, Facts facts, String reason) {}

    /** What the rules say of the new facts today. */
    Decision decide(Facts facts) {
        return routes.decide(facts, clock.today());
    }

    /** The events of a change; a 409 problem if the new facts have no route. */
    List<Event> events(Change change, Decision decision) {
        return ifPossible(change, decision).orElseThrow(() -> Refusal.of(409, "no-route", decision.findings()));
    }

    /** The events of a change; empty if the new facts have no route. */
    Optional<List<Event>> ifPossible(Change change, Decision decision) {
        NewRoute route = NewRoute.of(change.steps(), decision.route());
        if (decision.route().isEmpty() || !route.keeps() && route.steps().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(events(change, decision, route));
    }

    private List<Event> events(Change change, Decision decision, NewRoute route) {
        String documentId = change.standing().document().documentId();
        LocalDate today = clock.today();
        List<Event> events = new ArrayList<>();
        events.add(new RouteChanged(
                documentId,
                change.facts(),
                decision,
                route.from(),
                route.steps(),
                change.caller().account(),
                change.caller().person(),
                change.reason(),
                today));
        events.addAll(withdrawn(change, route, today));
        if (!route.keeps()) {
            RouteStep first = route.steps().get(0);
            events.add(turns.open(
                    change.standing().under(change.facts()),
                    route.from(),
                    first,
                    decision.signatory().map(Signatory::row)));
        }
        return events;
    }

    /** Whoever works at an open step that the new route does not have there learns that it is not needed any more. */
    private static List<StepWithdrawn> withdrawn(Change change, NewRoute route, LocalDate today) {
        return change.steps().stream()
                .filter(step -> step.state() == StepState.OPEN && step.number() >= route.from())
                .map(step -> new StepWithdrawn(
                        step.documentId(),
                        step.number(),
                        step.step().step(),
                        change.reason(),
                        change.caller().account(),
                        change.caller().person(),
                        today))
                .toList();
    }
}
