package org.wenshu.handling;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.wenshu.api.document.Disclosure;
import org.wenshu.api.handling.CaseReturned;
import org.wenshu.api.handling.DocumentSignedOff;
import org.wenshu.api.handling.StepCompleted;
import org.wenshu.api.journal.Event;
import org.wenshu.api.organization.Capacity;
import org.wenshu.api.rules.PeriodNames;
import org.wenshu.api.rules.Rules;
import org.wenshu.api.rules.StepKind;
import org.wenshu.api.web.Caller;
import org.wenshu.handling.event.DeadlinesSet;
import org.wenshu.handling.event.MeetingDecided;

/** What a decision on a step has to contain, and what follows from it. */
@Component(service = DecisionContent.class)
public class DecisionContent {

    private final CaseJournal journal;
    private final Rules rules;
    private final Grounds grounds;
    private final Turns turns;
    private final Determining determining;

    @Activate
    public DecisionContent(
            @Reference CaseJournal journal,
            @Reference Rules rules,
            @Reference Grounds grounds,
            @Reference Turns turns,
            @Reference Determining determining) {
        this.journal = journal;
        this.rules = rules;
        this.grounds = grounds;
        this.turns = turns;
        this.determining = determining;
    }

    /** Somebody who acts on an open step. */
    record Act(Caller caller, Capacity capacity, HandlingCase found, HandlingStep step, List<HandlingStep> steps) {}

    /** Refuses a decision that lacks what its step asks for. */
    void require(HandlingStep step, StepDecision decision) {
        boolean silent = decision.opinion().isBlank();
        if (decision.verdict() == Verdict.RETURN) {
            if (silent) {
                throw Refusal.of(422, "reason-needed");
            }
            return;
        }
        switch (step.step().step()) {
            case OFFICE_AUDIT -> {
                if (silent) {
                    throw Refusal.of(422, "proposal-needed", grounds.of("R30.1"));
                }
            }
            case REVISION -> {
                if (silent) {
                    throw Refusal.of(422, "adoption-needed");
                }
            }
            case DETERMINATION -> determining.require(step, decision);
            case EXECUTIVE_MEETING -> requireMeeting(step, decision.meeting());
            default -> {
                // 圈阅: a leader who says nothing consents.
            }
        }
    }

    private void requireMeeting(HandlingStep step, Optional<Meeting> given) {
        Meeting meeting =
                given.filter(held -> !held.reference().isBlank()).orElseThrow(() -> Refusal.of(422, "meeting-needed"));
        if (meeting.heldOn().isAfter(turns.today())) {
            throw Refusal.of(422, "date-in-future", meeting.heldOn());
        }
        LocalDate opened = step.openedOn().orElseThrow();
        if (meeting.heldOn().isBefore(opened)) {
            throw Refusal.of(422, "meeting-too-early", opened, meeting.heldOn());
        }
    }

    /** The events that a decision makes, in order. */
    List<Event> events(Act act, StepDecision decision) {
        List<Event> events = new ArrayList<>();
        events.add(completed(act, decision));
        StepKind kind = act.step().step().step();
        boolean determination = kind == StepKind.DETERMINATION;
        if (decision.verdict() == Verdict.RETURN && !(determination && !determining.proposes(act.step()))) {
            events.add(returned(act, decision));
            return events;
        }
        if (determination) {
            events.addAll(determining.events(act, decision));
            return events;
        }
        if (kind == StepKind.EXECUTIVE_MEETING) {
            decision.meeting().ifPresent(meeting -> events.addAll(met(act, meeting)));
        }
        if (kind == StepKind.SIGN_OFF) {
            events.addAll(signedOff(act));
        }
        turns.after(
                        act.step().number(),
                        act.steps(),
                        journal.standing(act.found().documentId()).document(),
                        act.found().signatoryRow())
                .ifPresent(events::add);
        return events;
    }

    private StepCompleted completed(Act act, StepDecision decision) {
        return new StepCompleted(
                act.found().documentId(),
                act.step().number(),
                act.step().step().step(),
                decision.verdict().name(),
                decision.opinion().strip(),
                act.caller().account(),
                act.caller().person(),
                act.capacity(),
                turns.today(),
                decision.meeting().map(Meeting::reference).orElse("").strip());
    }

    private CaseReturned returned(Act act, StepDecision decision) {
        return new CaseReturned(
                act.found().documentId(),
                act.step().number(),
                decision.opinion().strip(),
                act.caller().account(),
                turns.today());
    }

    private List<Event> met(Act act, Meeting meeting) {
        String id = act.found().documentId();
        return List.of(
                new MeetingDecided(
                        id,
                        act.step().number(),
                        meeting.kind(),
                        meeting.heldOn(),
                        meeting.reference().strip()),
                new DeadlinesSet(
                        id,
                        List.of(
                                rules.deadline(PeriodNames.SUBMISSION_AFTER_MEETING, meeting.heldOn()),
                                rules.deadline(PeriodNames.ISSUE_AFTER_MEETING, meeting.heldOn()))));
    }

    private List<Event> signedOff(Act act) {
        String id = act.found().documentId();
        List<Event> events = new ArrayList<>();
        events.add(new DocumentSignedOff(
                id, act.step().step().post(), act.caller().person(), act.capacity(), turns.today()));
        // What is not determined yet may turn out to be disclosed; numbering takes the period back if it is not.
        boolean disclosed = act.found().disclosure().orElse(Disclosure.ACTIVE) == Disclosure.ACTIVE;
        if (disclosed && act.found().issuerName().isPresent()) {
            events.add(new DeadlinesSet(id, List.of(rules.deadline(PeriodNames.DISCLOSURE, turns.today()))));
        }
        return events;
    }
}
