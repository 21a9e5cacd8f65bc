package org.wenshu.rules.calendar;

import java.time.LocalDate;
import java.util.Set;

/**
 * What a year's holiday notice changes about the plain week.
 *
 * @param year the year the notice is for
 * @param off days off, week days as well as weekend days
 * @param work weekend days that are worked (调休上班)
 */
public record HolidayNotice(int year, Set<LocalDate> off, Set<LocalDate> work) {

    public HolidayNotice {
        off = Set.copyOf(off);
        work = Set.copyOf(work);
    }
}
