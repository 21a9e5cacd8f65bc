package org.wenshu.handling;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.wenshu.api.document.Importance;
import org.wenshu.api.handling.CaseOpened;
import org.wenshu.api.journal.Append;
import org.wenshu.api.journal.Event;
import org.wenshu.api.organization.Role;
import org.wenshu.api.rules.Decision;
import org.wenshu.api.rules.Facts;
import org.wenshu.api.rules.RouteStep;
import org.wenshu.api.rules.Rules;
import org.wenshu.api.rules.Signatory;
import org.wenshu.api.time.BusinessClock;
import org.wenshu.api.web.Caller;
import org.wenshu.api.web.ProblemException;
import org.wenshu.handling.event.RouteChanged;

/**
 * Raises the importance of an open case (重要): the rules find a new route, what was done stays done. Lowering is not
 * offered: the signatory would sink with it.
 */
@Component(service = ImportanceChange.class)
public class ImportanceChange {

    private static final Set<Role> WHO = Set.of(Role.LEADER, Role.OFFICE_DIRECTOR);

    private final CaseJournal journal;
    private final CaseTables tables;
    private final Rules rules;
    private final Turns turns;
    private final BusinessClock clock;

    @Activate
    public ImportanceChange(
            @Reference CaseJournal journal,
            @Reference CaseTables tables,
            @Reference Rules rules,
            @Reference Turns turns,
            @Reference BusinessClock clock) {
        this.journal = journal;
        this.tables = tables;
        this.rules = rules;
        this.turns = turns;
        this.clock = clock;
    }

    /**
     * Makes a case important.
     *
     * @param reason in Chinese, kept with the name of who raised it
     * @throws ProblemException if the caller is no leader and not the director, or the case is important or closed
     */
    public void raise(Caller caller, String documentId, String reason) {
        if (caller.roles().stream().noneMatch(WHO::contains)) {
            throw Refusal.of(403, "importance-not-yours");
        }
        if (reason.isBlank()) {
            throw Refusal.of(422, "importance-reason-needed");
        }
        journal.commit(() -> {
            HandlingCase found = tables.require(documentId);
            requireRaisable(found);
            CaseOpened opening = journal.opening(documentId);
            Facts facts =
                    opening.facts().toBuilder().importance(Importance.IMPORTANT).build();
            Decision decision = rules.decide(facts, clock.today());
            List<Event> events = events(caller, opening, facts, decision, reason.strip());
            return Append.by(caller.account())
                    .under(decision.rulePack())
                    .to(found.stream(), found.version(), events.toArray(Event[]::new));
        });
    }

    private static void requireRaisable(HandlingCase found) {
        if (found.status() != CaseStatus.OPEN) {
            throw Refusal.of(409, "case-closed", Messages.name(found.status()));
        }
        if (found.importance() == Importance.IMPORTANT) {
            throw Refusal.of(409, "important-already");
        }
    }

    private List<Event> events(Caller caller, CaseOpened opening, Facts facts, Decision decision, String reason) {
        String documentId = opening.document().documentId();
        LocalDate today = clock.today();
        NewRoute route = NewRoute.of(tables.steps(documentId), decision.route());
        if (!route.keeps() && route.steps().isEmpty()) {
            throw Refusal.of(409, "no-route", decision.findings());
        }
        List<Event> events = new ArrayList<>();
        events.add(new RouteChanged(
                documentId,
                facts,
                decision,
                route.from(),
                route.steps(),
                caller.account(),
                caller.person(),
                reason,
                today));
        if (!route.keeps()) {
            RouteStep first = route.steps().get(0);
            events.add(turns.open(
                    opening.document(),
                    route.from(),
                    first,
                    decision.signatory().map(Signatory::row)));
        }
        return events;
    }
}
