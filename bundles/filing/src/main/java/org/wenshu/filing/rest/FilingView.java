package org.wenshu.filing.rest;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.wenshu.filing.Filing;
import org.wenshu.filing.FilingState;

/** A filing as REST shows it. */
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
        Optional<LocalDate> registeredOn,
        Optional<String> filingNumber) {

    static FilingView of(Filing filing, LocalDate today) {
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
                filing.registeredOn(),
                filing.filingNumber());
    }
}
