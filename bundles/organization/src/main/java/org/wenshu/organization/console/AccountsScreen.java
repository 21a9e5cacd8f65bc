package org.wenshu.organization.console;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.wenshu.api.organization.Account;
import org.wenshu.organization.model.Directory;
import org.wenshu.organization.model.Login;
import org.wenshu.organization.model.Person;
import org.wenshu.organization.model.TermNames;

/** The accounts. */
public record AccountsScreen(
        String today, List<AccountRow> accounts, boolean mayEdit, List<Choice> posts, List<Choice> persons) {

    /** An account with the posts of today. */
    public record AccountRow(
            String name, String person, String posts, Optional<String> closedFrom, boolean hasPassword) {}

    static AccountsScreen of(Directory directory, LocalDate today, Set<String> withPassword, boolean mayEdit) {
        List<AccountRow> accounts = directory.logins().stream()
                .map(login -> row(directory, login, today, withPassword.contains(login.name())))
                .toList();
        Choices choices = new Choices(directory, today);
        return new AccountsScreen(today.toString(), accounts, mayEdit, choices.posts(post -> true), choices.persons());
    }

    private static AccountRow row(Directory directory, Login login, LocalDate today, boolean hasPassword) {
        TermNames names = new TermNames(directory);
        String posts = directory.account(login.name(), today).map(Account::posts).orElse(Set.of()).stream()
                .sorted()
                .map(post -> names.post(post, today))
                .collect(Collectors.joining("、"));
        return new AccountRow(
                login.name(),
                directory.person(login.person()).map(Person::name).orElse(login.person()),
                posts,
                login.closedFrom().map(LocalDate::toString),
                hasPassword);
    }
}
