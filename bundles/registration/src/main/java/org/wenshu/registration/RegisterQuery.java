package org.wenshu.registration;

import java.time.LocalDate;
import java.util.Optional;
import org.wenshu.api.document.Direction;

/**
 * A part of a register.
 *
 * @param from the first day; empty for no bound
 * @param to the last day; empty for no bound
 */
public record RegisterQuery(Direction direction, Optional<LocalDate> from, Optional<LocalDate> to) {}
