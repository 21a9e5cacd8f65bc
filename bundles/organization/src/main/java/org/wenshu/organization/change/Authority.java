package org.wenshu.organization.change;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.wenshu.api.organization.Post;
import org.wenshu.api.organization.Rank;
import org.wenshu.api.organization.Role;
import org.wenshu.api.web.Caller;
import org.wenshu.organization.change.ChangeRefusedException.Kind;
import org.wenshu.organization.model.Directory;
import org.wenshu.organization.model.Login;
import org.wenshu.organization.model.Person;

/** What a caller may do here on a day. */
final class Authority {

    private final Directory directory;
    private final Caller caller;
    private final LocalDate today;

    Authority(Directory directory, Caller caller, LocalDate today) {
        this.directory = directory;
        this.caller = caller;
        this.today = today;
    }

    Optional<String> person() {
        return directory.login(caller.account()).map(Login::person);
    }

    boolean is(String person) {
        return person().equals(Optional.of(person));
    }

    /**
     * Whether the caller is the mayor or acts for the mayor in the government's work in general today; who is delegated
     * single matters only does not.
     */
    boolean actsAsMayor() {
        return mayorsPosts().anyMatch(post -> actsFor(post.id()));
    }

    /** Whether the caller holds the mayor's post. */
    boolean isMayor() {
        return mayorsPosts().anyMatch(post -> holds(post.id()));
    }

    /** Whether the caller holds a post, or stands in for it in its work in general. */
    boolean actsFor(String post) {
        boolean standsIn = directory
                .acting(post, today)
                .person()
                .map(Person::id)
                .filter(id -> is(id))
                .isPresent();
        return standsIn || holds(post);
    }

    /** Whether the caller holds a post today, present or away. */
    boolean holds(String post) {
        return directory.holders(post, today).stream().anyMatch(holder -> is(holder.id()));
    }

    boolean has(Role role) {
        return caller.has(role);
    }

    /** Whether the caller has a role in an organ. */
    boolean worksFor(String organ, Role role) {
        return caller.has(role) && caller.organ().equals(organ);
    }

    private Stream<Post> mayorsPosts() {
        return directory.posts().stream().filter(post -> post.rank() == Rank.MAYOR);
    }

    boolean headsOffice() {
        return caller.has(Role.OFFICE_DIRECTOR);
    }

    void requireOffice(Basis basis) {
        if (!headsOffice()) {
            throw new ChangeRefusedException(Kind.NOT_ALLOWED, "office");
        }
        requireText(basis);
    }

    /** The mayor decides; the office records what the mayor decided on paper. */
    void requireMayorOrOffice(Basis basis) {
        if (actsAsMayor()) {
            return;
        }
        if (!headsOffice()) {
            throw new ChangeRefusedException(Kind.NOT_ALLOWED, "mayor");
        }
        requireText(basis);
    }

    void requireAdministrator() {
        if (!caller.has(Role.IT_ADMIN)) {
            throw new ChangeRefusedException(Kind.NOT_ALLOWED, "administrator");
        }
    }

    /** A delegation is the mayor's own act, or one on paper: whoever acts for the mayor passes nothing on (no chains). */
    void requireMayorInPerson(Basis basis) {
        if (!isMayor()) {
            if (!headsOffice()) {
                throw new ChangeRefusedException(Kind.NOT_ALLOWED, "mayor");
            }
            requireText(basis);
        }
    }

    private static void requireText(Basis basis) {
        if (basis.isBlank()) {
            throw new ChangeRefusedException(Kind.INVALID, "basis");
        }
    }
}
