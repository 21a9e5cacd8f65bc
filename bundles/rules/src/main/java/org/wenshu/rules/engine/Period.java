package org.wenshu.rules.engine;

import java.time.LocalDate;
import java.util.List;
import org.wenshu.api.rules.Deadline;
import org.wenshu.api.rules.WorkingDays;

/**
 * A period of a pack.
 *
 * @param label what pages call it, in Chinese
 * @param length negative: before the day it is counted from
 */
public record Period(String name, String label, int length, Unit unit, Ground ground) {

    /** What a period is counted in; months are those of the calendar and do not roll off a rest day. */
    public enum Unit {
        WORKING,
        CALENDAR,
        MONTH
    }

    Deadline from(LocalDate start, WorkingDays workingDays, String pack) {
        if (unit == Unit.MONTH) {
            LocalDate end = start.plusMonths(length);
            return new Deadline(name, start, end, end, false, List.of(), ground.cited(pack));
        }
        WorkingDays.Count count = count(start, workingDays);
        return new Deadline(
                name,
                start,
                count.nominalDate(),
                count.date(),
                count.provisional(),
                count.counted(),
                ground.cited(pack));
    }

    /** The last day. */
    LocalDate end(LocalDate start, WorkingDays workingDays) {
        return unit == Unit.MONTH
                ? start.plusMonths(length)
                : count(start, workingDays).date();
    }

    private WorkingDays.Count count(LocalDate start, WorkingDays workingDays) {
        return workingDays.count(start, length, WorkingDays.Unit.valueOf(unit.name()));
    }
}
