package org.wenshu.aids.district;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A document in the public catalog.
 *
 * @param registrationNumber 统一登记号
 * @param lastDay the last day it is in force, whether it expired or was repealed; empty if it has no end yet
 */
public record DistrictDocument(
        String documentId,
        String registrationNumber,
        String title,
        String documentNumber,
        LocalDate effectiveOn,
        Optional<LocalDate> lastDay) {

    /** Whether it binds anybody on a day. */
    public boolean inForceOn(LocalDate day) {
        return !day.isBefore(effectiveOn)
                && lastDay.map(last -> !day.isAfter(last)).orElse(true);
    }
}
