package org.wenshu.organization.rest;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.wenshu.api.organization.Account;
import org.wenshu.api.organization.Role;
import org.wenshu.organization.model.Directory;
import org.wenshu.organization.model.Login;
import org.wenshu.organization.model.Person;

/**
 * An account on a day as REST shows it.
 *
 * @param posts held or stood in for on that day; none once it is closed
 * @param hasPassword whether somebody can sign in with it
 */
public record AccountView(
        String name,
        String person,
        String organ,
        Set<String> posts,
        Set<Role> roles,
        Optional<LocalDate> closedFrom,
        boolean hasPassword) {

    static AccountView of(Directory directory, Login login, LocalDate on, boolean hasPassword) {
        Optional<Account> account = directory.account(login.name(), on);
        return new AccountView(
                login.name(),
                directory.person(login.person()).map(Person::name).orElse(login.person()),
                account.map(Account::organ).orElse(""),
                account.map(Account::posts).orElse(Set.of()),
                account.map(Account::roles).orElse(Set.of()),
                login.closedFrom(),
                hasPassword);
    }
}
