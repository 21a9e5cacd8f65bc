package org.wenshu.filing.correction;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A step that was done.
 *
 * @param word what came of it: a constant of {@link RefusalKind}, of a decision or of a kind of correction; empty if
 *     the step has one outcome only
 * @param by name of the person; empty for what happened by itself
 */
public record Happening(Step step, String word, LocalDate on, String by, String text, Optional<String> reference) {}
