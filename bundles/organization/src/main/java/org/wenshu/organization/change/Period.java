package org.wenshu.organization.change;

import java.time.LocalDate;
import java.util.Optional;
import org.wenshu.organization.change.ChangeRefusedException.Kind;

/** From one day to another, both included. */
public record Period(LocalDate from, LocalDate until) {

    public Period {
        if (until.isBefore(from)) {
            throw new ChangeRefusedException(Kind.INVALID, "days", from, until);
        }
    }

    boolean overlaps(LocalDate first, LocalDate last) {
        return !from.isAfter(last) && !first.isAfter(until);
    }

    Optional<LocalDate> end() {
        return Optional.of(until);
    }
}
