package org.wenshu.organization.account;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.IntStream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.wenshu.api.organization.Account;
import org.wenshu.api.organization.Accounts;
import org.wenshu.api.time.BusinessClock;
import org.wenshu.organization.OrganizationTables;

/**
 * Checks passwords. Attempts under one name come one after the other, so that guesses made at the same moment count like
 * guesses in a row.
 */
@Component
public final class PasswordAccounts implements Accounts {

    private static final Logger LOG = LoggerFactory.getLogger(PasswordAccounts.class);
    private static final int LOCKS = 64;
    private static final int LONGEST_NAME = 61;

    private final OrganizationTables tables;
    private final Secrets secrets;
    private final BusinessClock clock;
    private final Strangers strangers = new Strangers();
    private final Object[] locks =
            IntStream.range(0, LOCKS).mapToObj(i -> new Object()).toArray();

    @Activate
    public PasswordAccounts(@Reference OrganizationTables tables, @Reference BusinessClock clock) {
        this.tables = tables;
        this.secrets = new Secrets(tables.database());
        this.clock = clock;
    }

    @Override
    public Optional<Account> account(String name, LocalDate on) {
        return tables.directory().account(name, on);
    }

    @Override
    public SignIn signIn(String name, char[] password) {
        String shortened = name.substring(0, Math.min(name.length(), LONGEST_NAME));
        synchronized (locks[Math.floorMod(shortened.hashCode(), LOCKS)]) {
            Optional<Secret> secret = secrets.find(shortened);
            // Hashed in every case: how long the answer takes tells nothing about the account.
            boolean right =
                    secret.map(Secret::hash).orElse(PasswordHash.OF_NOBODY).matches(password);
            return secret.map(known -> known(known, right)).orElseGet(() -> stranger(shortened));
        }
    }

    private SignIn known(Secret secret, boolean right) {
        Instant now = clock.instant();
        if (secret.lockedAt(now)) {
            return SignIn.LOCKED;
        }
        if (right) {
            if (secret.failures() > 0) {
                secrets.failed(secret.account(), 0, Optional.empty());
            }
            boolean open = account(secret.account(), clock.today()).isPresent();
            return open ? SignIn.ACCEPTED : SignIn.REFUSED;
        }
        // A lock that has run out ends the row of failures.
        int failures = (secret.lockedUntil().isPresent() ? 0 : secret.failures()) + 1;
        Optional<Instant> lockedUntil = LockOut.after(failures, now);
        secrets.failed(secret.account(), failures, lockedUntil);
        lockedUntil.ifPresent(until -> LOG.warn("account {} is locked until {}", secret.account(), until));
        return SignIn.REFUSED;
    }

    private SignIn stranger(String name) {
        Instant now = clock.instant();
        if (strangers.locked(name, now)) {
            return SignIn.LOCKED;
        }
        strangers.failed(name, now);
        return SignIn.REFUSED;
    }
}
