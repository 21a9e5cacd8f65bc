package org.wenshu.rules.rest;

import java.time.LocalDate;
import java.util.List;
import org.wenshu.api.rules.WorkingDays;

/** A count of days, with the question. */
public record CountAnswer(
        LocalDate from,
        int days,
        WorkingDays.Unit unit,
        LocalDate date,
        LocalDate nominalDate,
        boolean provisional,
        List<LocalDate> counted,
        String calendarVersion) {

    public CountAnswer {
        counted = List.copyOf(counted);
    }

    static CountAnswer of(LocalDate from, int days, WorkingDays.Unit unit, WorkingDays.Count count) {
        return new CountAnswer(
                from,
                days,
                unit,
                count.date(),
                count.nominalDate(),
                count.provisional(),
                count.counted(),
                count.calendarVersion());
    }
}
