package org.wenshu.handling;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.wenshu.api.rules.DeclaredFact;
import org.wenshu.api.web.Caller;

/** What is changed about open cases beside the decisions on their steps. Safe for use by many threads. */
@Component(service = CaseChanges.class)
public class CaseChanges {

    private final ImportanceChange importance;
    private final FactsChange facts;
    private final FactsReading reading;
    private final Forwarding forwarding;

    @Activate
    public CaseChanges(
            @Reference ImportanceChange importance,
            @Reference FactsChange facts,
            @Reference FactsReading reading,
            @Reference Forwarding forwarding) {
        this.importance = importance;
        this.facts = facts;
        this.reading = reading;
        this.forwarding = forwarding;
    }

    /** {@link ImportanceChange#raise}. */
    public void raise(Caller caller, String documentId, String reason) {
        importance.raise(caller, documentId, reason);
    }

    /** {@link ImportanceChange#lower}. */
    public void lower(Caller caller, String documentId, String reason) {
        importance.lower(caller, documentId, reason);
    }

    /** {@link FactsChange#state}. */
    public void state(
            Caller caller,
            String documentId,
            Map<String, List<String>> stated,
            Optional<Meeting> meeting,
            String reason) {
        facts.state(caller, documentId, stated, meeting, reason);
    }

    /** {@link Forwarding#forward}. */
    public String forward(Caller caller, String taskId, String to, String reason) {
        return forwarding.forward(caller, taskId, to, reason);
    }

    /** What may be stated of a case, in the order of a form. */
    public List<DeclaredFact> questions() {
        return reading.questions();
    }

    /** Whether a caller may lower the importance of a case that rests on this. */
    public boolean mayLower(Caller caller, CaseStanding standing) {
        return importance.mayLower(caller, standing);
    }
}
