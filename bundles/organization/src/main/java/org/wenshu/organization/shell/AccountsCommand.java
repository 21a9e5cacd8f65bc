package org.wenshu.organization.shell;

import java.time.LocalDate;
import java.util.Set;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.api.console.Session;
import org.apache.karaf.shell.support.table.ShellTable;
import org.wenshu.organization.Messages;
import org.wenshu.organization.account.Passwords;
import org.wenshu.organization.change.Changes;
import org.wenshu.organization.model.Directory;
import org.wenshu.organization.model.Login;
import org.wenshu.organization.model.Person;

/** Lists the accounts. */
@Service
@Command(scope = "organization", name = "accounts", description = "列出全部账号")
public class AccountsCommand implements Action {

    @Reference
    Changes changes;

    @Reference
    Passwords passwords;

    @Reference
    Session session;

    @Override
    public Object execute() {
        ShellTable table = new ShellTable();
        for (String column : new String[] {"account", "person", "post", "state"}) {
            table.column(Messages.text("shell." + column));
        }
        Directory directory = changes.directory();
        Set<String> withPassword = passwords.accountsWithPassword();
        for (Login login : directory.logins()) {
            String person = directory.person(login.person()).map(Person::name).orElse(login.person());
            String state = state(login, withPassword.contains(login.name()));
            table.addRow().addContent(login.name(), person, login.post(), state);
        }
        table.print(session.getConsole());
        return null;
    }

    private static String state(Login login, boolean hasPassword) {
        return login.closedFrom()
                .map(LocalDate::toString)
                .map(day -> Messages.text("shell.closed", day))
                .orElseGet(() -> Messages.text(hasPassword ? "shell.ready" : "shell.shut"));
    }
}
