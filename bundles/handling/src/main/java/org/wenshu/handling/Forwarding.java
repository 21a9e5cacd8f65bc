package org.wenshu.handling;

import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.wenshu.api.journal.Append;
import org.wenshu.api.organization.Role;
import org.wenshu.api.rules.Citation;
import org.wenshu.api.rules.Finding;
import org.wenshu.api.rules.RouteStep;
import org.wenshu.api.rules.StepKind;
import org.wenshu.api.web.Caller;
import org.wenshu.api.web.ProblemException;
import org.wenshu.handling.event.StepForwarded;

/** Lets leaders ask other leaders to approve first (转请核批), Article 30; the one who asks stays in the chain. */
@Component(service = Forwarding.class)
public class Forwarding {

    /** The pack's fact to which post a leader passed the signature on. */
    static final String SIGNATURE_TO = "signatureForwardedTo";

    private final CaseJournal journal;
    private final CaseTables tables;
    private final Authority authority;
    private final Grounds grounds;
    private final Turns turns;

    @Activate
    public Forwarding(
            @Reference CaseJournal journal,
            @Reference CaseTables tables,
            @Reference Authority authority,
            @Reference Grounds grounds,
            @Reference Turns turns) {
        this.journal = journal;
        this.tables = tables;
        this.authority = authority;
        this.grounds = grounds;
        this.turns = turns;
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
            return append(caller, found, step, to, reason.strip());
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
        if (!turns.holds(to, Role.LEADER) || step.step().post().equals(to)) {
            throw Refusal.of(422, "forward-to-whom", to);
        }
        boolean waits = steps.stream()
                .anyMatch(other ->
                        other.state() != StepState.DONE && other.step().post().equals(to));
        if (waits) {
            throw Refusal.of(409, "forward-in-chain");
        }
    }

    private Append append(Caller caller, HandlingCase found, HandlingStep step, String to, String reason) {
        CaseStanding standing = journal.standing(found.documentId());
        RouteStep other = turns.step(StepKind.LEADER_REVIEW, to, ground(step));
        return Append.by(caller.account())
                .under(found.rulePack())
                .to(
                        found.stream(),
                        found.version(),
                        new StepForwarded(
                                found.documentId(),
                                step.number(),
                                other,
                                step.step().post(),
                                caller.account(),
                                caller.person(),
                                reason,
                                turns.today()),
                        turns.open(standing.document(), step.number(), other, found.signatoryRow()));
    }

    /** The article that lets leaders forward; a pack without it leaves the ground of the leader's own step. */
    private Citation ground(HandlingStep step) {
        return grounds.of(NewRoute.FORWARDED).stream()
                .findFirst()
                .map(Forwarding::citation)
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
