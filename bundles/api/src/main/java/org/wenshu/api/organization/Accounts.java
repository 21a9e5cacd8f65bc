package org.wenshu.api.organization;

import java.time.LocalDate;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/** Accounts and their secrets. Safe for use by many threads. */
@ProviderType
public interface Accounts {

    /** How an attempt to sign in ended. */
    enum SignIn {
        ACCEPTED,
        REFUSED,
        /** Too many failures; the right password does not help for a while. */
        LOCKED
    }

    /**
     * Checks a password; takes as long for an unknown name as for a known one. Five failures in a row lock the account
     * for a while (等保 2.0).
     *
     * @param password not kept; the caller clears it
     */
    SignIn signIn(String name, char[] password);

    /** The account as it is on a day; empty if there is none or it is closed. */
    Optional<Account> account(String name, LocalDate on);
}
