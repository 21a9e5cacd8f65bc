package org.wenshu.handling;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.wenshu.api.organization.Capacity;
import org.wenshu.api.rules.Explanation;
import org.wenshu.api.rules.Replay;
import org.wenshu.api.rules.Rules;
import org.wenshu.api.rules.RulesException;
import org.wenshu.api.web.Caller;
import org.wenshu.api.web.ProblemException;

/** What callers see of cases and tasks. Safe for use by many threads. */
@Component(service = CaseReading.class)
public class CaseReading {

    private static final Logger LOG = LoggerFactory.getLogger(CaseReading.class);

    /** More than a district of a few leaders can have waiting at once. */
    private static final int MOST_PENDING = 200;

    private final CaseTables tables;
    private final Authority authority;
    private final CaseJournal journal;
    private final Turns turns;
    private final Rules rules;

    @Activate
    public CaseReading(
            @Reference CaseTables tables,
            @Reference Authority authority,
            @Reference CaseJournal journal,
            @Reference Turns turns,
            @Reference Rules rules) {
        this.tables = tables;
        this.authority = authority;
        this.journal = journal;
        this.turns = turns;
        this.rules = rules;
    }

    /**
     * The case of a document.
     *
     * @throws ProblemException 404 if there is none, or it does not concern the caller
     */
    public CaseFolder read(Caller caller, String documentId) {
        HandlingCase found = tables.require(documentId);
        List<HandlingStep> steps = tables.steps(documentId);
        if (!authority.mayRead(caller, found, steps)) {
            throw Refusal.of(404, "unknown-case");
        }
        List<HandlingStep> present = steps.stream()
                .map(step -> turns.present(step, found.signatoryRow()))
                .toList();
        Map<Integer, String> principals = new HashMap<>();
        present.forEach(step -> turns.principal(step).ifPresent(name -> principals.put(step.number(), name)));
        return new CaseFolder(
                found,
                present,
                tables.deadlines(documentId),
                tables.records(documentId),
                journal.standing(documentId),
                links(caller, documentId),
                principals);
    }

    private CaseLinks links(Caller caller, String documentId) {
        return new CaseLinks(
                tables.request(documentId).map(request -> tables.find(request)
                        .map(found -> link(caller, found))
                        .orElse(new CaseLinks.Link(Optional.empty(), request))),
                tables.answering(documentId).stream()
                        .map(found -> link(caller, found))
                        .toList());
    }

    private CaseLinks.Link link(Caller caller, HandlingCase found) {
        return mayRead(caller, found.documentId())
                ? new CaseLinks.Link(Optional.of(found.documentId()), found.title())
                : new CaseLinks.Link(Optional.empty(), Messages.text("link.hidden"));
    }

    /**
     * Makes every decision on the route of a case once more, under its own pack and by the organization of its day.
     *
     * @throws ProblemException 404 if there is no case, or it does not concern the caller
     */
    public List<CaseReplay> replay(Caller caller, String documentId) {
        if (!mayRead(caller, documentId)) {
            throw Refusal.of(404, "unknown-case");
        }
        return Decided.all(journal.entries(documentId)).stream()
                .map(this::again)
                .toList();
    }

    private CaseReplay again(Decided made) {
        String pack = made.decision().rulePack();
        try {
            Replay replay = rules.replay(made.facts(), made.on(), made.decision());
            return new CaseReplay(made.on(), pack, replay.same(), replay.changes(), Optional.empty());
        } catch (RulesException lost) {
            return new CaseReplay(made.on(), pack, false, List.of(), Optional.of(Messages.text("replay.lost", pack)));
        }
    }

    /** Whether the caller sees every case. */
    public boolean readsEverything(Caller caller) {
        return authority.reader(caller).everything();
    }

    /** Whether the case of a document concerns the caller; false if there is none. */
    public boolean mayRead(Caller caller, String documentId) {
        return tables.find(documentId)
                .filter(found -> authority.mayRead(caller, found, tables.steps(documentId)))
                .isPresent();
    }

    /** Cases that concern the caller, the newest first. */
    public Slice<HandlingCase> cases(Caller caller, Optional<CaseStatus> status, int page, int size) {
        return tables.cases(status, authority.reader(caller), page, size);
    }

    /** Open steps of the caller's posts. */
    public Slice<OpenTask> myTasks(Caller caller, int page, int size) {
        return present(tables.tasks(Optional.of(authority.tasker(caller)), page, size));
    }

    /**
     * Open steps of all posts.
     *
     * @throws ProblemException if the caller is not of the office and no auditor
     */
    public Slice<OpenTask> allTasks(Caller caller, int page, int size) {
        if (!authority.maySeeAllTasks(caller)) {
            throw Refusal.of(403, "all-tasks");
        }
        return present(tables.tasks(Optional.empty(), page, size));
    }

    /** Whom open steps wait for now. */
    private Slice<OpenTask> present(Slice<OpenTask> tasks) {
        return new Slice<>(
                tasks.total(),
                tasks.items().stream()
                        .map(task -> new OpenTask(
                                task.title(),
                                turns.present(task.step(), row(task.step().documentId()))))
                        .toList());
    }

    private Optional<String> row(String documentId) {
        return tables.find(documentId).flatMap(HandlingCase::signatoryRow);
    }

    /** Open steps for which the mayor has to arrange somebody; the office asks. */
    public List<OpenTask> pending(Caller caller) {
        return authority.maySeeAllTasks(caller)
                ? allTasks(caller, 0, MOST_PENDING).items().stream()
                        .filter(task -> task.step().step().capacity() == Capacity.PENDING_ARRANGEMENT)
                        .toList()
                : List.of();
    }

    /** Whether the caller may ask another leader to approve before the open step. */
    public boolean mayForward(Caller caller, CaseFolder folder) {
        return folder.open()
                .filter(step -> authority.forwards(caller, folder.found(), step))
                .isPresent();
    }

    /** Why the present route is as it is; empty if the pack that decided it is not in force any more. */
    public Optional<Explanation> explanation(CaseFolder folder) {
        try {
            CaseStanding standing = folder.standing();
            return rules.pack().equals(standing.decision().rulePack())
                    ? Optional.of(rules.explain(standing.facts(), standing.decidedOn()))
                    : Optional.empty();
        } catch (RulesException unable) {
            LOG.warn("the route of {} cannot be explained", folder.found().documentId(), unable);
            return Optional.empty();
        }
    }

    /** Whether the caller is of the office, which states facts. */
    public boolean mayState(Caller caller) {
        return authority.office(caller);
    }

    /** Refuses who is not of the office. */
    public void requireStating(Caller caller) {
        authority.requireOffice(caller);
    }

    /** Posts of leaders other than that of a step, to be asked. */
    public List<Leader> leaders(HandlingStep step) {
        return turns.leaders().stream()
                .filter(post -> !post.post().equals(step.step().post()))
                .toList();
    }

    public boolean maySeeAllTasks(Caller caller) {
        return authority.maySeeAllTasks(caller);
    }

    /** Whether the caller may act on the open step of a case. */
    public boolean mayAct(Caller caller, CaseFolder folder) {
        return folder.open()
                .filter(step -> !step.legalReview())
                .flatMap(step -> authority.capacity(caller, folder.found(), step.step()))
                .isPresent();
    }

    /** Whether the caller may number, issue and publish the document of a case. */
    public boolean mayIssue(Caller caller, CaseFolder folder) {
        return authority.mayIssue(caller, folder.found());
    }

    public List<NumberSeries> series() {
        return tables.allSeries();
    }
}
