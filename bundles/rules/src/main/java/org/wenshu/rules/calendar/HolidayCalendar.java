package org.wenshu.rules.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.wenshu.api.rules.RulesException;
import org.wenshu.api.rules.WorkingDays;

/**
 * Counts by holiday notices; where the notice of a year is not out yet, by the plain week and the statutory holidays,
 * and says so. Immutable.
 */
public final class HolidayCalendar implements WorkingDays {

    private final List<HolidayNotice> notices;
    private final Set<LocalDate> off;
    private final Set<LocalDate> work;
    private final TreeSet<Integer> noticed;
    private final StatutoryHolidays statutory;
    private final String version;

    HolidayCalendar(List<HolidayNotice> notices, StatutoryHolidays statutory) {
        this.notices = List.copyOf(notices);
        this.off = notices.stream().flatMap(notice -> notice.off().stream()).collect(Collectors.toUnmodifiableSet());
        this.work = notices.stream().flatMap(notice -> notice.work().stream()).collect(Collectors.toUnmodifiableSet());
        this.noticed = notices.stream().map(HolidayNotice::year).collect(Collectors.toCollection(TreeSet::new));
        this.statutory = statutory;
        this.version = "holiday-cn " + noticed.first() + "-" + noticed.last();
    }

    /** The calendar that the bundle carries. */
    public static HolidayCalendar carried() {
        return new HolidayCalendar(NoticeReader.carriedNotices(), NoticeReader.carriedStatutoryHolidays());
    }

    /** The calendar with one more notice; it replaces the one of the same year. */
    public HolidayCalendar with(HolidayNotice notice) {
        List<HolidayNotice> more = new ArrayList<>(notices);
        more.removeIf(former -> former.year() == notice.year());
        more.add(notice);
        return new HolidayCalendar(more, statutory);
    }

    @Override
    public boolean working(LocalDate day) {
        if (noticed.contains(day.getYear())) {
            return work.contains(day) || !off.contains(day) && weekday(day);
        }
        requireKnown(day);
        return weekday(day) && !statutory.contains(day);
    }

    @Override
    public Count count(LocalDate from, int days, Unit unit) {
        return unit == Unit.WORKING ? workingDays(from, days) : calendarDays(from, days);
    }

    /** The notices at hand. */
    public List<HolidayNotice> notices() {
        return notices;
    }

    /** The years that are at hand, such as {@code holiday-cn 2013-2026}. */
    public String version() {
        return version;
    }

    /** Tells whether the holiday notice of a year is at hand. */
    public boolean noticed(int year) {
        return noticed.contains(year);
    }

    /** Tells whether days of a year can be counted, if only provisionally. */
    public boolean reaches(int year) {
        return noticed.contains(year) || statutory.years().contains(year);
    }

    private Count workingDays(LocalDate from, int days) {
        int step = days < 0 ? -1 : 1;
        List<LocalDate> counted = new ArrayList<>();
        boolean provisional = provisional(from);
        LocalDate day = from;
        while (counted.size() < Math.abs(days)) {
            day = day.plusDays(step);
            provisional |= provisional(day);
            if (working(day)) {
                counted.add(day);
            }
        }
        return new Count(day, day, provisional, counted, version);
    }

    private Count calendarDays(LocalDate from, int days) {
        int step = days < 0 ? -1 : 1;
        LocalDate nominal = from.plusDays(days);
        boolean provisional = provisional(from) || provisional(nominal);
        LocalDate day = nominal;
        while (!working(day)) {
            day = day.plusDays(step);
            provisional |= provisional(day);
        }
        return new Count(day, nominal, provisional, List.of(), version);
    }

    private boolean provisional(LocalDate day) {
        requireKnown(day);
        return !noticed.contains(day.getYear());
    }

    private void requireKnown(LocalDate day) {
        if (!reaches(day.getYear())) {
            throw new RulesException("The working-day calendar does not reach to " + day);
        }
    }

    private static boolean weekday(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
    }
}
