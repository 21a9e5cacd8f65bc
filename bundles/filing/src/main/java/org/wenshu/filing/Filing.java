package org.wenshu.filing;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.wenshu.filing.correction.CorrectionState;

/**
 * One normative document filed with one authority.
 *
 * @param id {@code <documentId>-<authority>}
 * @param enactingOrgans ids, the lead first
 * @param submittingOrgan id of the organ that drafted it; empty if unknown
 * @param nominalDate the end of the period before rolling off a rest day
 * @param dueDate the last day
 * @param article the ground of the duty
 * @param submittedOn when the package went out first; a supplement does not change it
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
        Intake intake,
        Optional<Chain> chain,
        long version) {

    /**
     * What the Justice Bureau has to do with the package, and said of it.
     *
     * @param registrationDue until when it is registered, suspended or refused
     * @param supplementDue until when missing papers have to come
     * @param reviewDue until when it is reviewed
     * @param remark the missing papers, one a line, or why it was refused; empty if neither
     */
    public record Intake(
            Optional<LocalDate> registrationDue,
            Optional<LocalDate> supplementDue,
            Optional<LocalDate> reviewDue,
            String remark) {}

    /**
     * Review and correction of the document, where this filing is the one under which it is reviewed.
     *
     * @param due until when the department has to answer; empty if it is not its turn
     */
    public record Chain(CorrectionState state, Optional<LocalDate> due) {}

    /** How many days the package is late, or was when it went out; 0 if it is in time. */
    public long daysLate(LocalDate today) {
        return Math.max(0, ChronoUnit.DAYS.between(dueDate, submittedOn.orElse(today)));
    }
}
