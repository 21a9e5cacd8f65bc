package org.wenshu.handling;

import java.util.List;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.wenshu.api.document.Importance;
import org.wenshu.api.journal.Append;
import org.wenshu.api.journal.Event;
import org.wenshu.api.organization.Role;
import org.wenshu.api.rules.Decision;
import org.wenshu.api.rules.Facts;
import org.wenshu.api.web.Caller;
import org.wenshu.api.web.ProblemException;

/** Raises and lowers the importance of an open case (重要), table 1.B: the rules find a new route. */
@Component(service = ImportanceChange.class)
public class ImportanceChange {

    private static final Set<Role> MAY_RAISE = Set.of(Role.LEADER, Role.OFFICE_DIRECTOR);

    private final CaseJournal journal;
    private final CaseTables tables;
    private final Authority authority;
    private final Reroute reroute;

    @Activate
    public ImportanceChange(
            @Reference CaseJournal journal,
            @Reference CaseTables tables,
            @Reference Authority authority,
            @Reference Reroute reroute) {
        this.journal = journal;
        this.tables = tables;
        this.authority = authority;
        this.reroute = reroute;
    }

    /**
     * Makes a case important.
     *
     * @param reason in Chinese, kept with the name of who raised it
     * @throws ProblemException if the caller is no leader and not the director, or the case is important or closed
     */
    public void raise(Caller caller, String documentId, String reason) {
        if (caller.roles().stream().noneMatch(MAY_RAISE::contains)) {
            throw Refusal.of(403, "importance-not-yours");
        }
        change(caller, documentId, Importance.IMPORTANT, reason);
    }

    /**
     * Makes an important case an ordinary one.
     *
     * @throws ProblemException unless the caller is the leader who raised it, or the mayor
     */
    public void lower(Caller caller, String documentId, String reason) {
        change(caller, documentId, Importance.ORDINARY, reason);
    }

    /** Whether a caller may lower the importance of a case that rests on this. */
    boolean mayLower(Caller caller, CaseStanding standing) {
        boolean raisedIt = caller.has(Role.LEADER)
                && standing.raised()
                        .filter(raised -> raised.by().equals(caller.account()))
                        .isPresent();
        return raisedIt || authority.mayor(caller);
    }

    private void change(Caller caller, String documentId, Importance to, String reason) {
        if (reason.isBlank()) {
            throw Refusal.of(422, "importance-reason-needed");
        }
        journal.commit(() -> {
            HandlingCase found = tables.require(documentId);
            requireChangeable(found, to);
            CaseStanding standing = journal.standing(documentId);
            if (to == Importance.ORDINARY && !mayLower(caller, standing)) {
                throw Refusal.of(403, "importance-not-yours-to-lower");
            }
            Facts facts = standing.facts().toBuilder().importance(to).build();
            Decision decision = reroute.decide(facts);
            List<Event> events = reroute.events(
                    new Reroute.Change(caller, standing, tables.steps(documentId), facts, reason.strip()), decision);
            return Append.by(caller.account())
                    .under(decision.rulePack())
                    .to(found.stream(), found.version(), events.toArray(Event[]::new));
        });
    }

    private static void requireChangeable(HandlingCase found, Importance to) {
        if (found.status() != CaseStatus.OPEN) {
            throw Refusal.of(409, "case-closed", Messages.name(found.status()));
        }
        if (found.importance() == to) {
            throw Refusal.of(409, to == Importance.IMPORTANT ? "important-already" : "ordinary-already");
        }
    }
}
