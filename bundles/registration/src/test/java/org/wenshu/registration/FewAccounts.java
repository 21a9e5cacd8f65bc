package org.wenshu.registration;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.wenshu.api.organization.Account;
import org.wenshu.api.organization.Accounts;

/** Two people with accounts; nobody signs in. */
final class FewAccounts implements Accounts {

    private static final Map<String, String> PEOPLE = Map.of("registrar", "叶文清", "drafter", "胡向晨");

    @Override
    public SignIn signIn(String name, char[] password) {
        return SignIn.REFUSED;
    }

    @Override
    public Optional<Account> account(String name, LocalDate on) {
        return Optional.ofNullable(PEOPLE.get(name)).map(person -> new Account(name, person, "", Set.of(), Set.of()));
    }
}
