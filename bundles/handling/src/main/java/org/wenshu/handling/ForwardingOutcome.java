package org.wenshu.handling;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.wenshu.api.handling.StepCompleted;
import org.wenshu.api.journal.Event;
import org.wenshu.api.organization.Role;
import org.wenshu.api.registration.RegisteredDocument;
import org.wenshu.api.rules.Citation;
import org.wenshu.api.rules.Decision;
import org.wenshu.api.rules.Facts;
import org.wenshu.api.rules.Finding;
import org.wenshu.api.rules.RouteStep;
import org.wenshu.api.rules.Signatory;
import org.wenshu.api.rules.StepKind;
import org.wenshu.handling.DecisionContent.Act;
import org.wenshu.handling.event.RouteChanged;
import org.wenshu.handling.event.SignaturePassed;
import org.wenshu.handling.event.StepForwarded;

/**
 * What follows when a leader turns to another one: the other one approves first, or signs instead. The rules say which,
 * by the signatory whom they find when they know of it.
 */
@Component(service = ForwardingOutcome.class)
public class ForwardingOutcome {

    /** The pack's fact to which post a leader passed the signature on. */
    static final String SIGNATURE_TO = "signatureForwardedTo";

    private final CaseJournal journal;
    private final Grounds grounds;
    private final Turns turns;
    private final Reroute reroute;

    @Activate
    public ForwardingOutcome(
            @Reference CaseJournal journal,
            @Reference Grounds grounds,
            @Reference Turns turns,
            @Reference Reroute reroute) {
        this.journal = journal;
        this.grounds = grounds;
        this.turns = turns;
        this.reroute = reroute;
    }

    boolean leader(String post) {
        return turns.holds(post, Role.LEADER);
    }

    /** The events, in order. */
    List<Event> events(Act act, String to, String reason) {
        CaseStanding standing = journal.standing(act.found().documentId());
        return passed(act, standing, to, reason).orElseGet(() -> asked(act, standing, to, reason));
    }

    /** What a leader wants of whom, and what the rules say to it. */
    private record Passing(Act act, String to, String reason, RegisteredDocument document, Decision decision) {}

    /** The signature goes to the other one, and whoever passes it on has reviewed; empty if the rules do not allow it. */
    private Optional<List<Event>> passed(Act act, CaseStanding standing, String to, String reason) {
        if (act.step().step().step() != StepKind.SIGN_OFF) {
            return Optional.empty();
        }
        Facts facts = standing.facts().toBuilder().declare(SIGNATURE_TO, to).build();
        Decision decision = reroute.decide(facts);
        boolean signs =
                decision.signatory().map(Signatory::post).filter(to::equals).isPresent();
        Passing passing = new Passing(act, to, reason, standing.under(facts), decision);
        return signs
                ? reroute.ifPossible(new Reroute.Change(act.caller(), standing, act.steps(), facts, reason), decision)
                        .map(route -> passed(passing, route))
                : Optional.empty();
    }

    private List<Event> passed(Passing passing, List<Event> route) {
        Act act = passing.act();
        RouteStep own = act.step().step();
        String person = turns.step(StepKind.SIGN_OFF, passing.to(), own.citation())
                .person()
                .orElse(passing.to());
        List<Event> events = new ArrayList<>();
        events.add(new SignaturePassed(
                act.found().documentId(),
                act.step().number(),
                own.post(),
                passing.to(),
                person,
                act.caller().account(),
                act.caller().person(),
                passing.reason(),
                turns.today()));
        events.addAll(route);
        route.stream()
                .filter(RouteChanged.class::isInstance)
                .map(RouteChanged.class::cast)
                .forEach(changed -> events.addAll(reviewed(passing, changed)));
        return events;
    }

    /** Whoever passes the signature on has reviewed by that: the own step, which comes first now, is done. */
    private List<Event> reviewed(Passing passing, RouteChanged changed) {
        Act act = passing.act();
        List<RouteStep> steps = changed.steps();
        boolean own = steps.size() > 1
                && steps.get(0).step() == StepKind.LEADER_REVIEW
                && steps.get(0).post().equals(act.step().step().post());
        if (!own) {
            return List.of();
        }
        StepCompleted review = new StepCompleted(
                act.found().documentId(),
                changed.from(),
                StepKind.LEADER_REVIEW,
                Verdict.APPROVE.name(),
                passing.reason(),
                act.caller().account(),
                act.caller().person(),
                act.capacity(),
                turns.today(),
                "");
        return List.of(
                review,
                turns.open(
                        passing.document(),
                        changed.from() + 1,
                        steps.get(1),
                        passing.decision().signatory().map(Signatory::row)));
    }

    private List<Event> asked(Act act, CaseStanding standing, String to, String reason) {
        HandlingStep step = act.step();
        RouteStep other = turns.step(StepKind.LEADER_REVIEW, to, ground(step));
        return List.of(
                new StepForwarded(
                        act.found().documentId(),
                        step.number(),
                        other,
                        step.step().post(),
                        act.caller().account(),
                        act.caller().person(),
                        reason,
                        turns.today()),
                turns.open(
                        standing.document(), step.number(), other, act.found().signatoryRow()));
    }

    /** The article that lets leaders forward; a pack without it leaves the ground of the leader's own step. */
    private Citation ground(HandlingStep step) {
        return grounds.of(NewRoute.FORWARDED).stream()
                .findFirst()
                .map(ForwardingOutcome::citation)
                .orElse(new Citation(
                        NewRoute.FORWARDED,
                        step.step().citation().article(),
                        step.step().citation().quote(),
                        step.step().citation().basis(),
                        step.step().citation().rulePack()));
    }

    private static Citation citation(Finding finding) {
        return new Citation(finding.rule(), finding.article(), finding.quote(), finding.basis(), finding.rulePack());
    }
}
