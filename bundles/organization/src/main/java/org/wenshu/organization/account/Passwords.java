package org.wenshu.organization.account;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.wenshu.organization.OrganizationTables;

/** Sets passwords. */
@Component(service = Passwords.class)
public final class Passwords {

    private final OrganizationTables tables;
    private final Secrets secrets;

    @Activate
    public Passwords(@Reference OrganizationTables tables) {
        this.tables = tables;
        this.secrets = new Secrets(tables.database());
    }

    /**
     * Sets the password of an account and ends a lock.
     *
     * @param password not kept; the caller clears it
     * @throws PasswordException if there is no such account, or the password is too weak
     */
    public void set(String account, char[] password) {
        if (tables.directory().login(account).isEmpty()) {
            throw new PasswordException("password.unknown", account);
        }
        PasswordRules.problem(account, password).ifPresent(key -> {
            throw new PasswordException(key);
        });
        secrets.set(List.of(account), PasswordHash.of(password), Secrets.Origin.SET);
    }

    /** The accounts somebody can sign in with. */
    public Set<String> accountsWithPassword() {
        return Set.copyOf(secrets.all());
    }

    /**
     * Gives the demonstration password to those of the accounts that have no password of their own. They share one
     * salt: they share one password anyway, and hashing it for each would hold up the first start for seconds.
     */
    public void setForDemo(Collection<String> accounts, char[] password) {
        Collection<String> demo = secrets.ofDemo();
        Collection<String> all = secrets.all();
        List<String> wanted = accounts.stream()
                .filter(account -> demo.contains(account) || !all.contains(account))
                .toList();
        boolean set = demo.containsAll(wanted)
                && demo.stream()
                        .limit(1)
                        .flatMap(any -> secrets.find(any).stream())
                        .anyMatch(secret -> secret.hash().matches(password));
        if (!set && !wanted.isEmpty()) {
            secrets.set(wanted, PasswordHash.of(password), Secrets.Origin.DEMO);
        }
    }

    /**
     * Takes the demonstration password away again.
     *
     * @return from how many accounts
     */
    public int forgetDemo() {
        return secrets.forgetDemo();
    }
}
