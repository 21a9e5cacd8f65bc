package org.wenshu.rules;

import java.time.LocalDate;
import org.osgi.service.component.annotations.Component;
import org.wenshu.api.rules.WorkingDays;
import org.wenshu.rules.calendar.HolidayCalendar;

/** The working-day calendar as a service. */
@Component(service = {WorkingDays.class, Calendar.class})
public final class Calendar implements WorkingDays {

    private final HolidayCalendar calendar = HolidayCalendar.carried();

    @Override
    public Count count(LocalDate from, int days, Unit unit) {
        return calendar.count(from, days, unit);
    }

    @Override
    public boolean working(LocalDate day) {
        return calendar.working(day);
    }

    /** Tells whether the holiday notice of a year is at hand. */
    public boolean noticed(int year) {
        return calendar.noticed(year);
    }

    /** Tells whether days of a year can be counted at all. */
    public boolean reaches(int year) {
        return calendar.reaches(year);
    }
}
