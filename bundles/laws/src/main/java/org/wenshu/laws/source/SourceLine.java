package org.wenshu.laws.source;

import java.time.LocalDate;
import java.util.Optional;

/**
 * One line of a file: one version of one law.
 *
 * @param id as the source names it
 * @param repealed whether the source says that it is repealed or expired
 */
public record SourceLine(
        String id,
        String title,
        String issuer,
        String number,
        String category,
        String region,
        Optional<LocalDate> date,
        Optional<LocalDate> effective,
        boolean repealed,
        Optional<LocalDate> repealedOn,
        String text) {}
