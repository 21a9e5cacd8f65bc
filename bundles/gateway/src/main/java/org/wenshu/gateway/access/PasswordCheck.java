package org.wenshu.gateway.access;

import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.wenshu.api.journal.JournalException;
import org.wenshu.api.organization.Accounts;
import org.wenshu.api.organization.Accounts.SignIn;
import org.wenshu.api.storage.StorageException;
import org.wenshu.gateway.Settings;

/** Checks passwords against {@link Accounts}, which may be away for a moment; nobody gets in while it is. */
@Component(configurationPid = Settings.PID, service = PasswordCheck.class)
public class PasswordCheck {

    private static final Logger AUDIT = LoggerFactory.getLogger("audit");

    private static final Logger LOG = LoggerFactory.getLogger(PasswordCheck.class);

    /** A check keeps a core busy for a tenth of a second; more at a time would starve all else. */
    private static final int AT_A_TIME = Math.max(1, Runtime.getRuntime().availableProcessors() / 2);

    private final VerifiedPasswords verified = new VerifiedPasswords(Duration.ofMinutes(5), System::nanoTime);
    private final Semaphore turns = new Semaphore(AT_A_TIME, true);
    private final long limitNanos;
    private final Object arrival = new Object();
    private Accounts accounts;

    @Activate
    public PasswordCheck(Settings settings) {
        this.limitNanos = TimeUnit.SECONDS.toNanos(settings.holdSeconds());
    }

    @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC, unbind = "accountsGone")
    void accountsHere(Accounts service) {
        synchronized (arrival) {
            accounts = service;
            arrival.notifyAll();
        }
    }

    void accountsGone(Accounts service) {
        synchronized (arrival) {
            if (accounts == service) {
                accounts = null;
            }
        }
    }

    /**
     * Checks a password for the API, where it comes with every request; waits for the accounts if they are away.
     *
     * @return empty if they do not come back in time, or their database does not answer
     */
    public Optional<SignIn> checkAgain(String name, char[] password) {
        return verified.contains(name, password)
                ? Optional.of(SignIn.ACCEPTED)
                // Asked twice: of many requests that come at once, one pays for the check.
                : inTurn(deadline -> verified.contains(name, password)
                        ? Optional.of(SignIn.ACCEPTED)
                        : remember(name, password, ask(name, password, deadline)));
    }

    /** Checks a password by asking the accounts in any case. */
    public Optional<SignIn> check(String name, char[] password) {
        return inTurn(deadline -> ask(name, password, deadline));
    }

    private interface Asking {
        Optional<SignIn> until(long deadline) throws InterruptedException;
    }

    private Optional<SignIn> inTurn(Asking asking) {
        long deadline = System.nanoTime() + limitNanos;
        try {
            if (!turns.tryAcquire(limitNanos, TimeUnit.NANOSECONDS)) {
                return Optional.empty();
            }
            try {
                return asking.until(deadline);
            } finally {
                turns.release();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    private Optional<SignIn> remember(String name, char[] password, Optional<SignIn> outcome) {
        if (outcome.equals(Optional.of(SignIn.ACCEPTED))) {
            verified.remember(name, password);
        } else {
            verified.forget(name);
        }
        return outcome;
    }

    private Optional<SignIn> ask(String name, char[] password, long deadline) throws InterruptedException {
        try {
            return awaitAccounts(deadline).map(service -> signIn(service, name, password));
        } catch (StorageException | JournalException away) {
            LOG.warn("The accounts cannot be asked: {}", away.getMessage());
            return Optional.empty();
        }
    }

    private Optional<Accounts> awaitAccounts(long deadline) throws InterruptedException {
        synchronized (arrival) {
            long rest = deadline - System.nanoTime();
            while (accounts == null && rest > 0) {
                TimeUnit.NANOSECONDS.timedWait(arrival, rest);
                rest = deadline - System.nanoTime();
            }
            return Optional.ofNullable(accounts);
        }
    }

    private static SignIn signIn(Accounts service, String name, char[] password) {
        char[] copy = Arrays.copyOf(password, password.length);
        try {
            SignIn outcome = service.signIn(name, copy);
            AUDIT.info("sign-in account={} outcome={}", name.replaceAll("[^\\p{L}\\p{N}._@-]", "?"), outcome);
            return outcome;
        } finally {
            Arrays.fill(copy, '\0');
        }
    }
}
