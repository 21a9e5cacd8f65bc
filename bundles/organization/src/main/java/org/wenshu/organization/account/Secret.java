package org.wenshu.organization.account;

import java.time.Instant;
import java.util.Optional;

/**
 * What is kept to check an account's password.
 *
 * @param failures wrong passwords in a row
 * @param lockedUntil until when no password is accepted; empty if the account is not locked
 */
record Secret(String account, PasswordHash hash, int failures, Optional<Instant> lockedUntil) {

    boolean lockedAt(Instant now) {
        return lockedUntil.map(now::isBefore).orElse(false);
    }
}
