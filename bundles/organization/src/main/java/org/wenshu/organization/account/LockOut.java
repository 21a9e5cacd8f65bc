package org.wenshu.organization.account;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** When failures lock an account: after the fifth in a row, for a quarter of an hour (等保 2.0). */
final class LockOut {

    static final int FAILURES = 5;
    static final Duration LENGTH = Duration.ofMinutes(15);

    private LockOut() {}

    static Optional<Instant> after(int failures, Instant now) {
        return failures >= FAILURES ? Optional.of(now.plus(LENGTH)) : Optional.empty();
    }
}
