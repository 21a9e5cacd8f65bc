package org.wenshu.handling;

import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.wenshu.api.web.Caller;
import org.wenshu.api.web.ProblemException;

/** What callers see of cases and tasks. Safe for use by many threads. */
@Component(service = CaseReading.class)
public class CaseReading {

    private final CaseTables tables;
    private final Authority authority;

    @Activate
    public CaseReading(@Reference CaseTables tables, @Reference Authority authority) {
        this.tables = tables;
        this.authority = authority;
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
        return new CaseFolder(found, steps, tables.deadlines(documentId));
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
        return tables.tasks(Optional.of(authority.tasker(caller)), page, size);
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
        return tables.tasks(Optional.empty(), page, size);
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
