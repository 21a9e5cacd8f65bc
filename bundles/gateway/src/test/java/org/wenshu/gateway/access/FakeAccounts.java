package org.wenshu.gateway.access;

import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.wenshu.api.organization.Account;
import org.wenshu.api.organization.Accounts;
import org.wenshu.api.storage.StorageException;

/** One password for everybody; {@code locked} is locked, and the database goes away with {@code outage}. */
public final class FakeAccounts implements Accounts {

    public static final String PASSWORD = "Wenshu-2025";

    private final AtomicInteger asked = new AtomicInteger();
    private volatile String password = PASSWORD;

    @Override
    public SignIn signIn(String name, char[] given) {
        asked.incrementAndGet();
        if (name.equals("locked")) {
            return SignIn.LOCKED;
        }
        if (name.equals("outage")) {
            throw new StorageException("the database cannot be reached");
        }
        return new String(given).equals(password) ? SignIn.ACCEPTED : SignIn.REFUSED;
    }

    @Override
    public Optional<Account> account(String name, LocalDate on) {
        return Optional.empty();
    }

    void change(String next) {
        password = next;
    }

    int asked() {
        return asked.get();
    }
}
