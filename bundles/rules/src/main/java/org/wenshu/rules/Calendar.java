package org.wenshu.rules;

import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicReference;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.wenshu.api.rules.WorkingDays;
import org.wenshu.rules.calendar.HolidayCalendar;
import org.wenshu.rules.calendar.HolidayNotice;

/** The working-day calendar as a service; a new year's notice is added while it runs. */
@Component(service = {WorkingDays.class, Calendar.class})
public final class Calendar implements WorkingDays {

    private final AtomicReference<HolidayCalendar> calendar;

    /** With the notices that came before: nobody counts without them. */
    @Activate
    public Calendar(@Reference CalendarJournal journal) {
        calendar = new AtomicReference<>(journal.remembered(HolidayCalendar.carried()));
    }

    /** With the notices that the bundle carries. */
    public Calendar() {
        calendar = new AtomicReference<>(HolidayCalendar.carried());
    }

    @Override
    public Count count(LocalDate from, int days, Unit unit) {
        return calendar.get().count(from, days, unit);
    }

    @Override
    public boolean working(LocalDate day) {
        return calendar.get().working(day);
    }

    /** Adds a notice, or replaces the one of the same year. */
    public void add(HolidayNotice notice) {
        calendar.updateAndGet(former -> former.with(notice));
    }

    /** The calendar as it is now. */
    HolidayCalendar now() {
        return calendar.get();
    }

    /** Tells whether the holiday notice of a year is at hand. */
    public boolean noticed(int year) {
        return calendar.get().noticed(year);
    }

    /** Tells whether days of a year can be counted at all. */
    public boolean reaches(int year) {
        return calendar.get().reaches(year);
    }
}
