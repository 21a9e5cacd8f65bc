package org.wenshu.registration;

import java.time.LocalDate;
import java.util.Optional;
import org.wenshu.api.document.Direction;

/**
 * A part of a register.
 *
 * @param from the first day; empty for no bound
 * @param to the last day; empty for no bound
 * @param words looked for in titles, numbers and names of organs; empty for all
 */
public record RegisterQuery(
        Direction direction, Optional<LocalDate> from, Optional<LocalDate> to, String words, Optional<Status> status) {

    public RegisterQuery {
        words = words.strip();
    }

    /** The whole register between two days. */
    public RegisterQuery(Direction direction, Optional<LocalDate> from, Optional<LocalDate> to) {
        this(direction, from, to, "", Optional.empty());
    }
}
