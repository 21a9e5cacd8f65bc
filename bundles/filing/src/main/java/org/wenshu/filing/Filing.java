package org.wenshu.filing;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/**
 * One normative document filed with one authority.
 *
 * @param id {@code <documentId>-<authority>}
 * @param enactingOrgans ids, the lead first
 * @param submittingOrgan id of the organ that drafted it; empty if unknown
 * @param nominalDate the end of the period before rolling off a rest day
 * @param dueDate the last day
 * @param article the ground of the duty
 * @param version number of this filing's own events, for optimistic appends
 */
public record Filing(
        String id,
        String documentId,
        String title,
        String documentNumber,
        List<String> enactingOrgans,
        String submittingOrgan,
        String authority,
        String authorityName,
        FilingState state,
        LocalDate publishedOn,
        LocalDate nominalDate,
        LocalDate dueDate,
        boolean provisional,
        String article,
        String quote,
        Optional<LocalDate> submittedOn,
        Optional<LocalDate> registeredOn,
        Optional<String> filingNumber,
        long version) {

    /** How many days the package is late, or was when it went out; 0 if it is in time. */
    public long daysLate(LocalDate today) {
        return Math.max(0, ChronoUnit.DAYS.between(dueDate, submittedOn.orElse(today)));
    }
}
