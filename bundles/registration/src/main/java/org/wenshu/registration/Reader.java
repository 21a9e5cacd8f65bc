package org.wenshu.registration;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Who shall read a document that goes round.
 *
 * @param post id of the post; {@code title} is its name
 * @param readOn empty until somebody of the post has read it
 * @param person who has; empty until then
 */
public record Reader(String post, String title, LocalDate sentOn, Optional<LocalDate> readOn, String person) {}
