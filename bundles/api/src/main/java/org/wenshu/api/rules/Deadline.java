package org.wenshu.api.rules;

import java.time.LocalDate;
import java.util.List;

/**
 * A period's end.
 *
 * @param name the pack's name of the period, such as {@code JUSTICE_REVIEW_LATEST}
 * @param start the day from which is counted; not counted itself
 * @param nominalDate the end before rolling off a rest day
 * @param date the last day, until 24:00 Asia/Shanghai
 * @param provisional whether a counted day lies in a year whose holiday notice is not out yet
 * @param counted the working days that were counted, in order; empty for calendar-day periods
 */
public record Deadline(
        String name,
        LocalDate start,
        LocalDate nominalDate,
        LocalDate date,
        boolean provisional,
        List<LocalDate> counted,
        Citation citation) {

    public Deadline {
        counted = List.copyOf(counted);
    }
}
