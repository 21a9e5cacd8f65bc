package org.wenshu.organization.change;

import java.util.List;
import org.wenshu.api.journal.Event;
import org.wenshu.api.organization.Post;
import org.wenshu.api.organization.Rank;
import org.wenshu.api.web.Caller;
import org.wenshu.organization.change.ChangeRefusedException.Kind;
import org.wenshu.organization.event.TermApproved;
import org.wenshu.organization.event.TermBegun;
import org.wenshu.organization.model.AbsenceReason;
import org.wenshu.organization.model.Directory;
import org.wenshu.organization.model.Person;
import org.wenshu.organization.model.Term;
import org.wenshu.organization.model.TermKind;

/**
 * Absences that need no request any more: the mayor's own, those of a vice mayor that the mayor approved on paper, those
 * of staff. Whoever has to ask for leave by Article 41 asks at {@link LeaveRequesting}. Absences from before there were
 * requests may still wait for their approval here.
 */
public final class AbsenceDesk {

    private final Changes changes;

    /**
     * A request for leave.
     *
     * @param post a post whose holder is away
     * @param basis may be blank
     */
    public record Request(String post, Period period, AbsenceReason reason, Basis basis) {}

    AbsenceDesk(Changes changes) {
        this.changes = changes;
    }

    /**
     * Records that the holder of a post will be away, by somebody who may approve it.
     *
     * @return the absence's id
     */
    public String record(Caller caller, Request request) {
        Directory directory = changes.directory();
        Authority authority = new Authority(directory, caller, changes.today());
        Person person = holder(directory, request);
        if (!authority.is(person.id()) && !authority.headsOffice() && !authority.actsAsMayor()) {
            throw new ChangeRefusedException(Kind.NOT_ALLOWED, "absence");
        }
        requireFree(directory, person, request.period());
        String id = Changes.termId(directory, 1);
        Term absence = Term.of(
                        id,
                        TermKind.ABSENCE,
                        person.id(),
                        request.reason().name(),
                        request.period().from(),
                        request.period().end())
                .basedOn(request.basis().text());
        if (reported(directory, absence) || !mayApprove(directory, authority, absence, request.basis())) {
            throw new ChangeRefusedException(Kind.INVALID, "leaveInstead");
        }
        List<Event> events = List.of(
                new TermBegun(absence),
                new TermApproved(id, changes.today(), request.basis().text()));
        changes.record(caller, directory, events);
        return id;
    }

    /** Approves an absence from today on. */
    public void approve(Caller caller, String id, Basis basis) {
        Directory directory = changes.directory();
        Term absence = Changes.term(directory, id);
        if (absence.kind() != TermKind.ABSENCE) {
            throw new ChangeRefusedException(Kind.NOT_FOUND, "term", id);
        }
        if (absence.approvedOn().isPresent()) {
            throw new ChangeRefusedException(Kind.CONFLICT, "approved", id);
        }
        Authority authority = new Authority(directory, caller, changes.today());
        if (!mayApprove(directory, authority, absence, basis)) {
            String reason = authority.headsOffice() ? "approvalBasis" : "approval";
            throw new ChangeRefusedException(Kind.NOT_ALLOWED, reason);
        }
        String paper = basis.isBlank() ? absence.basis() : basis.text();
        changes.record(caller, directory, List.of(new TermApproved(id, changes.today(), paper)));
    }

    private boolean mayApprove(Directory directory, Authority authority, Term absence, Basis basis) {
        boolean leader = highest(directory, absence).compareTo(Rank.VICE_MAYOR) >= 0;
        boolean mayor = highest(directory, absence) == Rank.MAYOR;
        boolean own = authority.is(absence.subject());
        boolean byOffice = authority.headsOffice() && (leader ? !basis.isBlank() : true);
        return mayor || byOffice || (authority.actsAsMayor() && !own);
    }

    /** Whether the leave goes through the office to two leaders, and so cannot be settled by one. */
    private static boolean reported(Directory directory, Term absence) {
        Rank highest = highest(directory, absence);
        return highest == Rank.PRINCIPAL || highest == Rank.OFFICE_DIRECTOR;
    }

    private static Rank highest(Directory directory, Term absence) {
        return directory.heldBy(absence.subject(), absence.from()).stream()
                .map(Post::rank)
                .max(Rank::compareTo)
                .orElse(Rank.STAFF);
    }

    private static Person holder(Directory directory, Request request) {
        Post post = Changes.post(directory, request.post());
        return directory.holders(post.id(), request.period().from()).stream()
                .findFirst()
                .orElseThrow(() -> new ChangeRefusedException(Kind.INVALID, "vacant", post.title()));
    }

    static void requireFree(Directory directory, Person person, Period period) {
        boolean taken = directory.terms(TermKind.ABSENCE).stream()
                .filter(term -> term.subject().equals(person.id()))
                .anyMatch(term -> term.overlaps(period.from(), period.end()));
        if (taken) {
            throw new ChangeRefusedException(Kind.CONFLICT, "away", person.name());
        }
    }
}
