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

/**
 * Lets leaders ask other leaders to approve first (转请核批), Article 30; the one who asks stays in the chain. Where the
 * rules let a leader choose who signs, asking the mayor passes the signature on.
 */
@Component(service = Forwarding.class)
public class Forwarding {

    private final CaseJournal journal;
    private final CaseTables tables;
    private final Authority authority;
    private final Grounds grounds;
    private final ForwardingOutcome outcome;

    @Activate
    public Forwarding(
            @Reference CaseJournal journal,
            @Reference CaseTables tables,
            @Reference Authority authority,
            @Reference Grounds grounds,
            @Reference ForwardingOutcome outcome) {
        this.journal = journal;
        this.tables = tables;
        this.authority = authority;
        this.grounds = grounds;
        this.outcome = outcome;
    }

    /**
     * Puts another leader before the leader whose turn it is.
     *
     * @param to id of the post of the other leader
     * @param reason in Chinese
     * @return the id of the document
     * @throws ProblemException if the caller is no leader whose turn it is (R30.8), or the other one is none, or is in
     *     the chain already
     */
    public String forward(Caller caller, String taskId, String to, String reason) {
        TaskId task = TaskId.parse(taskId).orElseThrow(() -> Refusal.of(404, "unknown-task"));
        journal.commit(() -> {
            HandlingCase found = tables.find(task.documentId()).orElseThrow(() -> Refusal.of(404, "unknown-task"));
            List<HandlingStep> steps = tables.steps(task.documentId());
            HandlingStep step = steps.stream()
                    .filter(candidate -> candidate.number() == task.number() && authority.mayRead(caller, found, steps))
                    .findFirst()
                    .orElseThrow(() -> Refusal.of(404, "unknown-task"));
            require(caller, found, step);
            requireTarget(steps, step, to);
            return append(caller, found, steps, step, new Wish(to, reason.strip()));
        });
        return task.documentId();
    }

    private void require(Caller caller, HandlingCase found, HandlingStep step) {
        if (!authority.forwards(caller, found, step)) {
            throw Refusal.of(403, "forward-not-yours", grounds.of(NewRoute.FORWARDED));
        }
        if (found.status() != CaseStatus.OPEN || step.state() != StepState.OPEN) {
            throw Refusal.of(409, "forward-no-turn");
        }
    }

    private void requireTarget(List<HandlingStep> steps, HandlingStep step, String to) {
        if (!outcome.leader(to) || step.step().post().equals(to)) {
            throw Refusal.of(422, "forward-to-whom", to);
        }
        boolean waits = steps.stream()
                .anyMatch(other ->
                        other.state() != StepState.DONE && other.step().post().equals(to));
        if (waits) {
            throw Refusal.of(409, "forward-in-chain");
        }
    }

    private Append append(Caller caller, HandlingCase found, List<HandlingStep> steps, HandlingStep step, Wish wish) {
        Capacity capacity = authority.capacity(caller, found, step.step()).orElseThrow();
        List<Event> events =
                outcome.events(new DecisionContent.Act(caller, capacity, found, step, steps), wish.to(), wish.reason());
        return Append.by(caller.account())
                .under(found.rulePack())
                .to(found.stream(), found.version(), events.toArray(Event[]::new));
    }

    private record Wish(String to, String reason) {}
}
