package org.wenshu.rules.rest;

import java.time.LocalDate;
import java.util.List;
import org.wenshu.api.rules.Basis;
import org.wenshu.api.rules.Deadline;

/** The end of a period, with its citation. */
public record DeadlineAnswer(
        String name,
        LocalDate start,
        LocalDate date,
        LocalDate nominalDate,
        boolean provisional,
        List<LocalDate> counted,
        String rule,
        String article,
        String quote,
        Basis basis) {

    public DeadlineAnswer {
        counted = List.copyOf(counted);
    }

    static DeadlineAnswer of(Deadline deadline) {
        return new DeadlineAnswer(
                deadline.name(),
                deadline.start(),
                deadline.date(),
                deadline.nominalDate(),
                deadline.provisional(),
                deadline.counted(),
                deadline.citation().rule(),
                deadline.citation().article(),
                deadline.citation().quote(),
                deadline.citation().basis());
    }
}
