package org.wenshu.handling;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.wenshu.api.document.Direction;
import org.wenshu.api.document.Normativity;
import org.wenshu.api.handling.CaseReturned;
import org.wenshu.api.journal.Event;
import org.wenshu.api.organization.Organization;
import org.wenshu.api.organization.Role;
import org.wenshu.api.rules.Decision;
import org.wenshu.api.rules.Facts;
import org.wenshu.api.rules.Finding;
import org.wenshu.api.time.BusinessClock;
import org.wenshu.handling.DecisionContent.Act;
import org.wenshu.handling.event.NormativityDetermined;
import org.wenshu.handling.event.NormativityProposed;
import org.wenshu.handling.event.RouteChanged;

/**
 * The determination of normativity (认定): the office proposes with the five criteria, the Justice Bureau agrees or asks
 * for another proposal. What they agreed upon is a fact of the case, which the rules decide again.
 */
@Component(service = Determining.class)
public class Determining {

    private final CaseJournal journal;
    private final Organization organization;
    private final Reroute reroute;
    private final Turns turns;
    private final BusinessClock clock;

    @Activate
    public Determining(
            @Reference CaseJournal journal,
            @Reference Organization organization,
            @Reference Reroute reroute,
            @Reference Turns turns,
            @Reference BusinessClock clock) {
        this.journal = journal;
        this.organization = organization;
        this.reroute = reroute;
        this.turns = turns;
        this.clock = clock;
    }

    /** Refuses a proposal without its criteria and its reasons. */
    void require(HandlingStep step, StepDecision decision) {
        if (proposes(step)
                && (decision.criteria().isEmpty() || decision.opinion().isBlank())) {
            throw Refusal.of(422, "criteria-needed");
        }
    }

    /** What follows from an approval by the office. */
    boolean proposes(HandlingStep step) {
        return organization
                .post(step.step().post())
                .filter(post -> post.roles().contains(Role.OFFICE_DIRECTOR))
                .isPresent();
    }

    /** The events after the completion of the step. */
    List<Event> events(Act act, StepDecision decision) {
        if (proposes(act.step())) {
            return proposed(act, decision);
        }
        return decision.verdict() == Verdict.APPROVE ? determined(act, decision) : again(act, decision);
    }

    private List<Event> proposed(Act act, StepDecision decision) {
        List<Event> events = new ArrayList<>();
        events.add(new NormativityProposed(
                act.found().documentId(),
                act.step().number(),
                decision.criteria().orElseThrow(),
                act.caller().account(),
                act.caller().person(),
                decision.opinion().strip(),
                clock.today()));
        turns.after(
                        act.step().number(),
                        act.steps(),
                        standing(act).document(),
                        act.found().signatoryRow())
                .ifPresent(events::add);
        return events;
    }

    private List<Event> determined(Act act, StepDecision decision) {
        NormativityProposed proposal = proposal(act.found().documentId());
        Normativity normative = proposal.criteria().met() ? Normativity.YES : Normativity.NO;
        CaseStanding standing = standing(act);
        Facts facts = standing.facts().toBuilder().normative(normative).build();
        Decision after = reroute.decide(facts);
        List<Event> events = new ArrayList<>();
        events.add(new NormativityDetermined(
                act.found().documentId(),
                act.step().number(),
                normative,
                proposal.criteria(),
                proposal.person(),
                act.caller().account(),
                act.caller().person(),
                decision.opinion().strip(),
                clock.today()));
        if (standing.document().direction() == Direction.OUTGOING) {
            events.add(settled(act, facts, after));
            return events;
        }
        String reason = Messages.text("determined." + normative);
        events.addAll(reroute.ifPossible(new Reroute.Change(act.caller(), standing, done(act), facts, reason), after)
                .orElseGet(() -> List.of(returned(act, after))));
        return events;
    }

    /** A draft of the outgoing register takes no route here: that it is determined is all. */
    private RouteChanged settled(Act act, Facts facts, Decision after) {
        return new RouteChanged(
                act.found().documentId(),
                facts,
                after,
                act.step().number() + 1,
                List.of(),
                act.caller().account(),
                act.caller().person(),
                Messages.text("determined." + facts.normative()),
                clock.today());
    }

    /** What turns out to have no way through the house goes back with the findings as its reasons. */
    private CaseReturned returned(Act act, Decision decision) {
        String reasons = decision.findings().stream()
                .filter(Finding::stops)
                .map(finding -> finding.article() + "：" + finding.message())
                .collect(Collectors.joining("\n"));
        return new CaseReturned(
                act.found().documentId(),
                act.step().number(),
                reasons,
                act.caller().account(),
                clock.today());
    }

    /** The Justice Bureau does not agree: the office proposes anew. */
    private List<Event> again(Act act, StepDecision decision) {
        CaseStanding standing = standing(act);
        int next = act.step().number() + 1;
        List<Event> events = new ArrayList<>();
        events.add(new RouteChanged(
                act.found().documentId(),
                standing.facts(),
                standing.decision(),
                next,
                standing.decision().route(),
                act.caller().account(),
                act.caller().person(),
                decision.opinion().strip(),
                clock.today()));
        events.add(turns.open(
                standing.document(),
                next,
                standing.decision().route().get(0),
                act.found().signatoryRow()));
        return events;
    }

    private CaseStanding standing(Act act) {
        return journal.standing(act.found().documentId());
    }

    /** The steps as they are when this one is done. */
    private static List<HandlingStep> done(Act act) {
        return act.steps().stream()
                .map(step -> step.number() == act.step().number() ? step.as(StepState.DONE) : step)
                .toList();
    }

    private NormativityProposed proposal(String documentId) {
        return journal.entries(documentId).stream()
                .filter(entry -> entry.type().equals(NormativityProposed.TYPE))
                .reduce((earlier, later) -> later)
                .orElseThrow(() -> Refusal.of(409, "criteria-needed"))
                .as(NormativityProposed.class);
    }
}
