package org.wenshu.rules.console;

import org.wenshu.api.rules.WorkingDays;
import org.wenshu.rules.engine.Period;

/** A period on the page. */
public record PeriodRow(String name, int days, boolean working, String article, String quote) {

    static PeriodRow of(Period period) {
        return new PeriodRow(
                period.name(),
                period.days(),
                period.unit() == WorkingDays.Unit.WORKING,
                period.ground().article(),
                period.ground().quote());
    }
}
