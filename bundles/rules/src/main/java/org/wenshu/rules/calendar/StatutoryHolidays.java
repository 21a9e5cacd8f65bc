package org.wenshu.rules.calendar;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Set;

/**
 * The holidays that the law itself names, for years without a notice.
 *
 * @param everyYear holidays with a fixed date
 * @param lunar holidays that follow the moon or the sun, dated
 * @param years the years whose lunar holidays are known
 */
record StatutoryHolidays(Set<MonthDay> everyYear, Set<LocalDate> lunar, Set<Integer> years) {

    StatutoryHolidays {
        everyYear = Set.copyOf(everyYear);
        lunar = Set.copyOf(lunar);
        years = Set.copyOf(years);
    }

    boolean contains(LocalDate day) {
        return everyYear.contains(MonthDay.from(day)) || lunar.contains(day);
    }
}
