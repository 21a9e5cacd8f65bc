package org.wenshu.rules.console;

import org.wenshu.rules.engine.Period;

/** A period on the page. */
public record PeriodRow(String label, int days, String unit, String article, String quote) {

    static PeriodRow of(Period period) {
        return new PeriodRow(
                period.label(),
                period.length(),
                period.unit().name(),
                period.ground().article(),
                period.ground().quote());
    }
}
