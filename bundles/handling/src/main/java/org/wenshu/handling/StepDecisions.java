package org.wenshu.handling;

import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.wenshu.api.journal.Append;
import org.wenshu.api.journal.Event;
import org.wenshu.api.organization.Capacity;
import org.wenshu.api.web.Caller;
import org.wenshu.api.web.ProblemException;

/** Lets posts decide on the steps that have their turn. Safe for use by many threads. */
@Component(service = StepDecisions.class)
public class StepDecisions {

    private final CaseJournal journal;
    private final CaseTables tables;
    private final Authority authority;
    private final DecisionContent content;
    private final StepGate gate;
    private final Entitlement entitlement;

    @Activate
    public StepDecisions(
            @Reference CaseJournal journal,
            @Reference CaseTables tables,
            @Reference Authority authority,
            @Reference DecisionContent content,
            @Reference StepGate gate,
            @Reference Entitlement entitlement) {
        this.journal = journal;
        this.tables = tables;
        this.authority = authority;
        this.content = content;
        this.gate = gate;
        this.entitlement = entitlement;
    }

    /**
     * Decides on a step.
     *
     * @param taskId {@code <documentId>-<number>}
     * @return the id of the document
     * @throws ProblemException if the step has not its turn, the caller may not act on it, or something is missing
     */
    public String decide(Caller caller, String taskId, StepDecision decision) {
        TaskId task = TaskId.parse(taskId).orElseThrow(() -> Refusal.of(404, "unknown-task"));
        journal.commit(() -> {
            HandlingCase found = tables.find(task.documentId()).orElseThrow(() -> Refusal.of(404, "unknown-task"));
            List<HandlingStep> steps = tables.steps(task.documentId());
            return append(caller, found, steps, task.number(), decision);
        });
        return task.documentId();
    }

    private Append append(
            Caller caller, HandlingCase found, List<HandlingStep> steps, int number, StepDecision decision) {
        HandlingStep step = steps.stream()
                .filter(candidate -> candidate.number() == number && authority.mayRead(caller, found, steps))
                .findFirst()
                .orElseThrow(() -> Refusal.of(404, "unknown-task"));
        Capacity capacity = entitlement.require(caller, found, steps, step, decision.verdict());
        content.require(step, decision);
        if (decision.verdict() == Verdict.APPROVE) {
            gate.require(found, step);
        }
        List<Event> events = content.events(new DecisionContent.Act(caller, capacity, found, step, steps), decision);
        return Append.by(caller.account())
                .under(found.rulePack())
                .to(found.stream(), found.version(), events.toArray(Event[]::new));
    }
}
