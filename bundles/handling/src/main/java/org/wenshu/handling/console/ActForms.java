package org.wenshu.handling.console;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.ws.rs.core.MultivaluedMap;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.wenshu.api.document.Importance;
import org.wenshu.api.rules.Facts;
import org.wenshu.api.web.Caller;
import org.wenshu.handling.CaseActs;
import org.wenshu.handling.CaseChanges;
import org.wenshu.handling.FactsReading;
import org.wenshu.handling.Given;
import org.wenshu.handling.Meeting;
import org.wenshu.handling.Outgoing;
import org.wenshu.handling.StepDecision;
import org.wenshu.handling.StepDecisions;
import org.wenshu.handling.event.MeetingKind;

/** Reads the forms of the acts beside decisions, and does what they ask for. */
@Component(service = ActForms.class)
public class ActForms {

    private final StepDecisions decisions;
    private final CaseChanges changes;
    private final Outgoing outgoing;

    @Activate
    public ActForms(@Reference CaseActs acts) {
        this.decisions = acts.decisions();
        this.changes = acts.changes();
        this.outgoing = acts.outgoing();
    }

    void decide(Caller caller, String taskId, StepDecision decision) {
        decisions.decide(caller, taskId, decision);
    }

    /**
     * Does what a form asks for.
     *
     * @param act the last part of the form's address
     */
    void perform(Caller caller, String documentId, String act, MultivaluedMap<String, String> form) {
        String words = text(form, "words");
        switch (act) {
            case "importance" -> importance(caller, documentId, form, words);
            case "forward" -> changes.forward(caller, text(form, "task"), text(form, "to"), words);
            case "recheck" -> outgoing.recheck(caller, documentId, words);
            case "secrecy-review" ->
                outgoing.secrecy(caller, documentId, text(form, "publishable").equals("true"), words);
            default -> throw Given.badChoice("act", "importance、forward、recheck、secrecy-review", act);
        }
    }

    /**
     * States the facts of a form.
     *
     * @param known the facts of the case, of which a form states those that it changes
     */
    void state(Caller caller, String documentId, MultivaluedMap<String, String> form, Facts known) {
        changes.state(caller, documentId, stated(form, known), meeting(form), text(form, "words"));
    }

    private void importance(Caller caller, String documentId, MultivaluedMap<String, String> form, String words) {
        if (text(form, "importance").equals(Importance.ORDINARY.name())) {
            changes.lower(caller, documentId, words);
        } else {
            changes.raise(caller, documentId, words);
        }
    }

    /** What the form says otherwise than it is known; a box that is not ticked says that the fact does not hold. */
    private Map<String, List<String>> stated(MultivaluedMap<String, String> form, Facts known) {
        Map<String, List<String>> stated = new LinkedHashMap<>();
        changes.questions().forEach(fact -> {
            List<String> said = Question.said(fact, form.getOrDefault("fact." + fact.name(), List.of()));
            if (!Set.copyOf(said).equals(Set.copyOf(FactsReading.known(known, fact.name())))) {
                stated.put(fact.name(), said);
            }
        });
        // The reference of a meeting may come later than the fact that it decided.
        if (meeting(form).isPresent()) {
            stated.putIfAbsent("meetingDecision", List.of("true"));
        }
        return stated;
    }

    private static Optional<Meeting> meeting(MultivaluedMap<String, String> form) {
        return Given.date("heldOn", text(form, "heldOn"))
                .map(day -> new Meeting(
                        Given.oneOf(MeetingKind.class, "meetingKind", text(form, "meetingKind"))
                                .orElse(MeetingKind.EXECUTIVE),
                        day,
                        text(form, "reference")));
    }

    private static String text(MultivaluedMap<String, String> form, String field) {
        return Given.text(field, form.getFirst(field));
    }
}
