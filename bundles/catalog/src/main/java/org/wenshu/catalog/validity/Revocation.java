package org.wenshu.catalog.validity;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A revocation.
 *
 * @param from the first day without effect; empty: the document never had any (自始无效)
 */
public record Revocation(LocalDate decidedOn, Optional<LocalDate> from) {

    boolean reaches(LocalDate day) {
        return from.filter(day::isBefore).isEmpty();
    }
}
