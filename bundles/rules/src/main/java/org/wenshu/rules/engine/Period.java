package org.wenshu.rules.engine;

import java.time.LocalDate;
import org.wenshu.api.rules.Deadline;
import org.wenshu.api.rules.WorkingDays;

/**
 * A period of a pack.
 *
 * @param days negative: before the day it is counted from
 */
public record Period(String name, int days, WorkingDays.Unit unit, Ground ground) {

    Deadline from(LocalDate start, WorkingDays workingDays, String pack) {
        WorkingDays.Count count = workingDays.count(start, days, unit);
        return new Deadline(
                name,
                start,
                count.nominalDate(),
                count.date(),
                count.provisional(),
                count.counted(),
                ground.cited(pack));
    }
}
