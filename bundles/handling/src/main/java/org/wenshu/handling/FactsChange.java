package org.wenshu.handling;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.wenshu.api.journal.Append;
import org.wenshu.api.journal.Event;
import org.wenshu.api.rules.Decision;
import org.wenshu.api.rules.Facts;
import org.wenshu.api.web.Caller;
import org.wenshu.api.web.ProblemException;
import org.wenshu.handling.event.FactsStated;

/** Lets the office complete or correct what is known of an open case; the rules decide it again. */
@Component(service = FactsChange.class)
public class FactsChange {

    private final CaseJournal journal;
    private final CaseTables tables;
    private final Authority authority;
    private final FactsReading reading;
    private final Reroute reroute;

    @Activate
    public FactsChange(
            @Reference CaseJournal journal,
            @Reference CaseTables tables,
            @Reference Authority authority,
            @Reference FactsReading reading,
            @Reference Reroute reroute) {
        this.journal = journal;
        this.tables = tables;
        this.authority = authority;
        this.reading = reading;
        this.reroute = reroute;
    }

    /**
     * States facts of a case.
     *
     * @param stated by the names of facts; an empty list says that a fact does not hold
     * @param meeting the meeting that decided the matter, if {@code meetingDecision} is stated to hold
     * @throws ProblemException if the caller is not of the office, a fact is unknown or has a wrong value, nothing would
     *     change, or no route is left
     */
    public void state(
            Caller caller,
            String documentId,
            Map<String, List<String>> stated,
            Optional<Meeting> meeting,
            String reason) {
        authority.requireOffice(caller);
        if (reason.isBlank()) {
            throw Refusal.of(422, "facts-reason-needed");
        }
        Map<String, List<String>> values = reading.read(stated);
        journal.commit(() -> {
            HandlingCase found = tables.require(documentId);
            requireOpen(found);
            CaseStanding standing = journal.standing(documentId);
            Facts facts = FactsReading.apply(standing.facts(), values);
            List<Event> events = new ArrayList<>();
            events.add(new FactsStated(
                    documentId, values, caller.account(), caller.person(), reason.strip(), reading.today()));
            events.addAll(reading.meeting(found, values, meeting));
            if (events.size() == 1 && facts.equals(standing.facts())) {
                throw Refusal.of(409, "facts-unchanged");
            }
            Decision decision = reroute.decide(facts);
            requireNotSinking(caller, standing.decision(), decision);
            events.addAll(reroute.events(
                    new Reroute.Change(caller, standing, tables.steps(documentId), facts, reason.strip()), decision));
            return Append.by(caller.account())
                    .under(decision.rulePack())
                    .to(found.stream(), found.version(), events.toArray(Event[]::new));
        });
    }

    private static void requireOpen(HandlingCase found) {
        if (found.status() != CaseStatus.OPEN) {
            throw Refusal.of(409, "case-closed", Messages.name(found.status()));
        }
    }

    /** A correction after which somebody of lower rank signs is the director's to make. */
    private void requireNotSinking(Caller caller, Decision before, Decision after) {
        boolean sinks = authority.signingRank(after).compareTo(authority.signingRank(before)) < 0;
        if (sinks && !authority.director(caller)) {
            throw Refusal.of(403, "signatory-would-sink");
        }
    }
}
