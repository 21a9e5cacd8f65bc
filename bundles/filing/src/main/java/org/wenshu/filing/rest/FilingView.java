package org.wenshu.filing.rest;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.wenshu.filing.Filing;
import org.wenshu.filing.FilingState;
import org.wenshu.filing.correction.CorrectionState;

/**
 * A filing as REST shows it.
 *
 * @param overdue whether the package is late, or was when it went out
 * @param remark the papers that are missing, one a line, or why the filing was refused
 * @param correctionState where review and correction stand; empty if this filing has none
 * @param correction their whole course; in answers about one filing only
 */
public record FilingView(
        String id,
        String documentId,
        String title,
        String documentNumber,
        List<String> enactingOrgans,
        String authority,
        String authorityName,
        FilingState state,
        LocalDate publishedOn,
        LocalDate nominalDate,
        LocalDate dueDate,
        boolean provisional,
        boolean overdue,
        long daysLate,
        String article,
        String quote,
        Optional<LocalDate> submittedOn,
        Optional<LocalDate> registrationDue,
        Optional<LocalDate> supplementDue,
        Optional<LocalDate> reviewDue,
        String remark,
        Optional<LocalDate> registeredOn,
        Optional<String> filingNumber,
        Optional<CorrectionState> correctionState,
        Optional<CorrectionView> correction) {

    static FilingView of(Filing filing, LocalDate today) {
        return of(filing, Optional.empty(), today);
    }

    static FilingView of(Filing filing, Optional<CorrectionView> correction, LocalDate today) {
        long late = filing.daysLate(today);
        return new FilingView(
                filing.id(),
                filing.documentId(),
                filing.title(),
                filing.documentNumber(),
                filing.enactingOrgans(),
                filing.authority(),
                filing.authorityName(),
                filing.state(),
                filing.publishedOn(),
                filing.nominalDate(),
                filing.dueDate(),
                filing.provisional(),
                late > 0,
                late,
                filing.article(),
                filing.quote(),
                filing.submittedOn(),
                filing.intake().registrationDue(),
                filing.intake().supplementDue(),
                filing.intake().reviewDue(),
                filing.intake().remark(),
                filing.registeredOn(),
                filing.filingNumber(),
                filing.chain().map(Filing.Chain::state),
                correction);
    }
}
