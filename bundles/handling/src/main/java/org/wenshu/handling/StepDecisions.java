package org.wenshu.handling;

import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.wenshu.api.journal.Append;
import org.wenshu.api.journal.Event;
import org.wenshu.api.organization.Capacity;
import org.wenshu.api.organization.Organization;
import org.wenshu.api.organization.Post;
import org.wenshu.api.rules.Finding;
import org.wenshu.api.rules.RouteStep;
import org.wenshu.api.rules.StepKind;
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
    private final Organization organization;

    @Activate
    public StepDecisions(
            @Reference CaseJournal journal,
            @Reference CaseTables tables,
            @Reference Authority authority,
            @Reference DecisionContent content,
            @Reference StepGate gate,
            @Reference Organization organization) {
        this.journal = journal;
        this.tables = tables;
        this.authority = authority;
        this.content = content;
        this.gate = gate;
        this.organization = organization;
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
        requireTurn(found, step, steps);
        Capacity capacity =
                authority.capacity(caller, found, step.step()).orElseThrow(() -> notYours(caller, step.step()));
        content.require(step, decision);
        if (decision.verdict() == Verdict.APPROVE) {
            gate.require(found, step);
        }
        List<Event> events = content.events(new DecisionContent.Act(caller, capacity, found, step, steps), decision);
        return Append.by(caller.account())
                .under(found.rulePack())
                .to(found.stream(), found.version(), events.toArray(Event[]::new));
    }

    private static void requireTurn(HandlingCase found, HandlingStep step, List<HandlingStep> steps) {
        if (step.state() == StepState.DONE) {
            throw Refusal.of(409, "step-done", step.step().actor());
        }
        if (found.status() != CaseStatus.OPEN) {
            throw Refusal.of(409, "case-closed", Messages.name(found.status()));
        }
        if (step.state() == StepState.AHEAD) {
            throw Refusal.of(409, "not-its-turn", openActor(steps));
        }
        if (step.legalReview()) {
            throw Refusal.of(409, "review-elsewhere", step.step().actor());
        }
    }

    private static String openActor(List<HandlingStep> steps) {
        return steps.stream()
                .filter(step -> step.state() == StepState.OPEN)
                .findFirst()
                .map(step -> step.step().actor())
                .orElse("");
    }

    private ProblemException notYours(Caller caller, RouteStep step) {
        String post = postName(step.post());
        if (step.step() != StepKind.SIGN_OFF) {
            return Refusal.of(403, "not-your-post", post);
        }
        Finding finding =
                Grounds.blocking(step.citation(), Messages.text("finding.wrong-signatory", post, caller.person()));
        return Refusal.of(403, "wrong-signatory", List.of(finding), post);
    }

    private String postName(String id) {
        Optional<Post> post = organization.post(id);
        String organ = post.flatMap(found -> organization.organ(found.organ()))
                .map(found -> found.shortName())
                .orElse("");
        return organ + post.map(Post::title).orElse(id);
    }
}
