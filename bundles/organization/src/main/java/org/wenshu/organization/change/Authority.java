package org.wenshu.organization.change;

import java.util.Optional;
import org.wenshu.api.organization.Rank;
import org.wenshu.api.organization.Role;
import org.wenshu.api.web.Caller;
import org.wenshu.organization.change.ChangeRefusedException.Kind;
import org.wenshu.organization.model.Directory;
import org.wenshu.organization.model.Login;

/** What a caller may do here. */
final class Authority {

    private final Directory directory;
    private final Caller caller;

    Authority(Directory directory, Caller caller) {
        this.directory = directory;
        this.caller = caller;
    }

    Optional<String> person() {
        return directory.login(caller.account()).map(Login::person);
    }

    boolean is(String person) {
        return person().equals(Optional.of(person));
    }

    /** Whether the caller is the mayor or acts for the mayor today. */
    boolean actsAsMayor() {
        return caller.posts().stream().anyMatch(post -> directory.rank(post).equals(Optional.of(Rank.MAYOR)));
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

    private static void requireText(Basis basis) {
        if (basis.isBlank()) {
            throw new ChangeRefusedException(Kind.INVALID, "basis");
        }
    }
}
