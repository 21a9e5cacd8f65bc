package org.wenshu.organization.change;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.wenshu.api.organization.Post;
import org.wenshu.api.web.Caller;
import org.wenshu.organization.change.ChangeRefusedException.Kind;
import org.wenshu.organization.event.AccountClosed;
import org.wenshu.organization.event.AccountOpened;
import org.wenshu.organization.model.Directory;
import org.wenshu.organization.model.Login;
import org.wenshu.organization.model.Person;

/** Opens and closes accounts. A closed name is never given again: it stands in the journal for one person. */
public final class AccountDesk {

    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9.-]{1,40}");

    private final Changes changes;

    AccountDesk(Changes changes) {
        this.changes = changes;
    }

    /** Opens an account for somebody who holds a post today. It has no password until one is set. */
    public void open(Caller caller, String name, String post, String person) {
        Directory directory = changes.directory();
        new Authority(directory, caller, changes.today()).requireAdministrator();
        if (!NAME.matcher(name).matches()) {
            throw new ChangeRefusedException(Kind.INVALID, "accountName");
        }
        if (directory.login(name).isPresent()) {
            throw new ChangeRefusedException(Kind.CONFLICT, "accountTaken", name);
        }
        Post main = Changes.post(directory, post);
        Person owner = directory.holders(post, changes.today()).stream()
                .filter(holder -> holder.id().equals(person))
                .findFirst()
                .orElseThrow(() -> new ChangeRefusedException(Kind.INVALID, "notHolder", main.title()));
        Login login = new Login(name, owner.id(), main.id(), Optional.empty());
        changes.record(caller, directory, List.of(new AccountOpened(login)));
    }

    /** Closes an account from a day on. */
    public void close(Caller caller, String name, LocalDate from) {
        Directory directory = changes.directory();
        new Authority(directory, caller, changes.today()).requireAdministrator();
        Login login =
                directory.login(name).orElseThrow(() -> new ChangeRefusedException(Kind.NOT_FOUND, "account", name));
        if (login.closedFrom().isPresent()) {
            throw new ChangeRefusedException(Kind.CONFLICT, "accountClosed", name);
        }
        if (name.equals(caller.account())) {
            throw new ChangeRefusedException(Kind.INVALID, "ownAccount");
        }
        changes.record(caller, directory, List.of(new AccountClosed(name, from)));
    }
}
