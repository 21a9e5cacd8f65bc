package org.wenshu.web.publishing;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.wenshu.api.organization.Account;
import org.wenshu.api.organization.Accounts;
import org.wenshu.api.organization.Role;

/** Knows the registrar, until the account is closed. */
final class FakeAccounts implements Accounts {

    private static final LocalDate CLOSED = LocalDate.of(2026, 1, 1);

    @Override
    public SignIn signIn(String name, char[] password) {
        return SignIn.REFUSED;
    }

    @Override
    public Optional<Account> account(String name, LocalDate on) {
        return name.equals("registrar") && on.isBefore(CLOSED)
                ? Optional.of(new Account(name, "叶文清", "office", Set.of("registrar"), Set.of(Role.REGISTRAR)))
                : Optional.empty();
    }
}
