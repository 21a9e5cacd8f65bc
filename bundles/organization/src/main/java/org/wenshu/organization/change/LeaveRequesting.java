package org.wenshu.organization.change;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.wenshu.api.organization.Capacity;
import org.wenshu.api.organization.Post;
import org.wenshu.api.organization.Rank;
import org.wenshu.api.organization.Role;
import org.wenshu.api.web.Caller;
import org.wenshu.organization.LeaveBook;
import org.wenshu.organization.change.ChangeRefusedException.Kind;
import org.wenshu.organization.event.LeaveRequested;
import org.wenshu.organization.leave.Deed;
import org.wenshu.organization.leave.LeaveKind;
import org.wenshu.organization.leave.LeaveRequest;
import org.wenshu.organization.model.AbsenceReason;
import org.wenshu.organization.model.Directory;
import org.wenshu.organization.model.Person;

/** Where leave is asked for, Article 41: beforehand, or with the reason why not. */
public final class LeaveRequesting {

    private final Changes changes;
    private final LeaveBook book;

    LeaveRequesting(Changes changes, LeaveBook book) {
        this.changes = changes;
        this.book = book;
    }

    /**
     * What somebody asks for.
     *
     * @param post a post whose holder will be away
     * @param place where to; may be blank
     * @param lateReason why it was not asked for before the first day; blank if it is
     * @param actingPost id of the post that heads the organ meanwhile; blank if none is designated
     * @param designation the paper that designates it; blank if none is
     */
    public record Application(
            String post,
            Period period,
            AbsenceReason reason,
            Basis place,
            Basis lateReason,
            String actingPost,
            Basis designation) {}

    /**
     * Asks for leave. It has no effect yet.
     *
     * @return the request's id
     */
    public String request(Caller caller, Application application) {
        Directory directory = changes.directory();
        LocalDate from = application.period().from();
        Person person = directory
                .holders(Changes.post(directory, application.post()).id(), from)
                .stream()
                .findFirst()
                .orElseThrow(() -> new ChangeRefusedException(
                        Kind.INVALID,
                        "vacant",
                        Changes.post(directory, application.post()).title()));
        Post main = directory.heldBy(person.id(), from).stream()
                .max(Comparator.comparing(Post::rank))
                .orElseThrow();
        LeaveKind kind = kind(main);
        requireConcerned(new Authority(directory, caller, changes.today()), person, main, kind);
        requireTimely(application, kind);
        requireFree(directory, person, application.period());
        Optional<String> acting = designated(directory, application, main, kind);
        LeaveRequest request = new LeaveRequest(
                "l" + (directory.state().version() + 1),
                kind,
                person.id(),
                main.id(),
                application.reason(),
                application.place().text(),
                from,
                application.period().until(),
                changes.today(),
                application.lateReason().text(),
                acting,
                application.designation().text());
        Deed by = new Deed(caller.account(), caller.person(), "", Capacity.OWN, changes.today(), "");
        changes.recordByRule(caller, directory, List.of(new LeaveRequested(request, by)));
        return request.id();
    }

    private static LeaveKind kind(Post main) {
        return switch (main.rank()) {
            case VICE_MAYOR -> LeaveKind.VICE_MAYOR;
            case PRINCIPAL, OFFICE_DIRECTOR -> LeaveKind.PRINCIPAL;
            case MAYOR -> throw new ChangeRefusedException(Kind.INVALID, "mayorLeave");
            case STAFF -> throw new ChangeRefusedException(Kind.INVALID, "staffLeave");
        };
    }

    /** A principal's leave is reported by the department (由各部门报告): its clerks may write it down. */
    private static void requireConcerned(Authority authority, Person person, Post main, LeaveKind kind) {
        boolean department = kind == LeaveKind.PRINCIPAL && authority.worksFor(main.organ(), Role.DRAFTER);
        if (!authority.is(person.id()) && !department && !authority.headsOffice()) {
            throw new ChangeRefusedException(Kind.NOT_ALLOWED, "leave");
        }
    }

    private void requireTimely(Application application, LeaveKind kind) {
        LocalDate today = changes.today();
        if (application.period().until().isBefore(today)) {
            throw ChangeRefusedException.citing(changes.finding(kind.rule()), Kind.INVALID, "leaveOver");
        }
        boolean late = !today.isBefore(application.period().from());
        if (late && application.lateReason().isBlank()) {
            throw ChangeRefusedException.citing(changes.finding(kind.rule()), Kind.INVALID, "lateLeave");
        }
    }

    private void requireFree(Directory directory, Person person, Period period) {
        AbsenceDesk.requireFree(directory, person, period);
        boolean asked = book.all().stream()
                .filter(leave ->
                        leave.state().waits() && leave.request().person().equals(person.id()))
                .anyMatch(leave ->
                        period.overlaps(leave.request().from(), leave.request().until()));
        if (asked) {
            throw new ChangeRefusedException(Kind.CONFLICT, "away", person.name());
        }
    }

    private Optional<String> designated(Directory directory, Application application, Post main, LeaveKind kind) {
        if (application.actingPost().isBlank()) {
            return Optional.empty();
        }
        Post by = Changes.post(directory, application.actingPost());
        boolean colleague = kind == LeaveKind.PRINCIPAL
                && by.organ().equals(main.organ())
                && by.rank() == Rank.STAFF
                && !by.id().equals(main.id());
        if (!colleague) {
            throw new ChangeRefusedException(Kind.INVALID, "peer", main.title());
        }
        if (application.designation().isBlank()) {
            throw ChangeRefusedException.citing(changes.finding("R30.6"), Kind.INVALID, "designation");
        }
        StandInDesk.requireFree(directory, main, application.period());
        StandInDesk.requirePresent(directory, by, application.period());
        return Optional.of(by.id());
    }
}
