package org.wenshu.handling;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.wenshu.api.rules.WorkingDays;

/** The working days of the scenarios. Years after 2025 have no holiday notice until a test publishes one. */
final class Almanac implements WorkingDays {

    private final Set<LocalDate> off = new HashSet<>();
    private final Set<LocalDate> work = new HashSet<>();
    private int noticedTo = 2025;

    Almanac() {
        off.add(LocalDate.of(2025, 4, 4));
        range("2024-02-10", "2024-02-17", off);
        work.add(LocalDate.of(2024, 2, 4));
        work.add(LocalDate.of(2024, 2, 18));
        range("2025-10-01", "2025-10-08", off);
        work.add(LocalDate.of(2025, 9, 28));
        work.add(LocalDate.of(2025, 10, 11));
    }

    private static void range(String from, String to, Set<LocalDate> days) {
        LocalDate.parse(from).datesUntil(LocalDate.parse(to).plusDays(1)).forEach(days::add);
    }

    /** The notice of a year comes out: these days are off, those are worked. */
    void publish(int year, List<String> holidays, List<String> madeUp) {
        holidays.stream().map(LocalDate::parse).forEach(off::add);
        madeUp.stream().map(LocalDate::parse).forEach(work::add);
        noticedTo = year;
    }

    @Override
    public Count count(LocalDate from, int days, Unit unit) {
        List<LocalDate> counted = new ArrayList<>();
        LocalDate day = from;
        while (counted.size() < days) {
            day = day.plusDays(1);
            if (working(day)) {
                counted.add(day);
            }
        }
        return new Count(day, day, day.getYear() > noticedTo, counted, "almanac " + noticedTo);
    }

    @Override
    public boolean working(LocalDate day) {
        boolean weekday = day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0;
        return work.contains(day) || weekday && !off.contains(day);
    }
}
