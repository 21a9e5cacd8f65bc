package org.wenshu.rules.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wenshu.api.rules.RulesException;
import org.wenshu.api.rules.WorkingDays.Count;
import org.wenshu.api.rules.WorkingDays.Unit;

class HolidayCalendarTest {

    private final HolidayCalendar calendar = HolidayCalendar.carried();

    @ParameterizedTest(name = "{0}: {1} {2} working days = {3}")
    @CsvSource({
        "plain, 2024-01-15, 3, 2024-01-18",
        "plain week, 2024-01-15, 7, 2024-01-24",
        "plain ten, 2024-01-15, 10, 2024-01-29",
        "Spring Festival 2024 ends on a make-up Sunday, 2024-02-02, 7, 2024-02-18",
        "Qingming with a make-up Sunday, 2024-04-03, 7, 2024-04-15",
        "Labour Day ends on a make-up Saturday, 2024-04-29, 7, 2024-05-11",
        "Mid-Autumn with a make-up Saturday, 2024-09-13, 7, 2024-09-25",
        "National Day ends on a make-up Saturday, 2024-09-27, 7, 2024-10-12",
        "start on a make-up Sunday (3), 2024-09-29, 3, 2024-10-09",
        "start on a make-up Sunday (7), 2024-09-29, 7, 2024-10-14",
        "Spring Festival 2025, 2025-01-24, 7, 2025-02-10",
        "Labour Day 2025, 2025-04-25, 7, 2025-05-08",
        "National Day 2025, 2025-09-26, 7, 2025-10-13",
        "start on a rest day, 2025-09-27, 7, 2025-10-13",
        "last day before National Day, 2025-09-30, 7, 2025-10-16",
        "year border, 2025-12-30, 7, 2026-01-09",
        "Spring Festival 2026, 2026-02-13, 7, 2026-03-02",
        "review window begins on a make-up Sunday, 2026-09-14, 5, 2026-09-20",
        "review window ends on a make-up Saturday, 2026-09-14, 15, 2026-10-10",
        "Mid-Autumn 2026, 2026-09-18, 7, 2026-09-29",
        "Mid-Autumn and National Day 2026, 2026-09-24, 7, 2026-10-12",
        "back over New Year's Eve 2024, 2024-02-26, -7, 2024-02-09",
        "back over Labour Day, 2025-05-08, -7, 2025-04-25",
        "back over National Day 2025, 2025-10-17, -7, 2025-10-09",
        "back over National Day 2026, 2026-10-14, -7, 2026-09-29",
    })
    void countsWorkingDays(String why, LocalDate from, int days, LocalDate expected) {
        Count count = calendar.count(from, days, Unit.WORKING);

        assertThat(count.date()).isEqualTo(expected);
        assertThat(count.nominalDate()).isEqualTo(expected);
        assertThat(count.counted()).hasSize(Math.abs(days)).endsWith(expected).doesNotContain(from);
        assertThat(count.provisional()).isFalse();
    }

    @ParameterizedTest(name = "{0}: {1} {2} calendar days = {4}")
    @CsvSource({
        "rolls off a holiday, 2025-09-22, 15, 2025-10-07, 2025-10-09",
        "a make-up Sunday is a valid end, 2025-03-28, 30, 2025-04-27, 2025-04-27",
        "rolls onto a make-up Sunday, 2024-02-01, 15, 2024-02-16, 2024-02-18",
    })
    void countsCalendarDays(String why, LocalDate from, int days, LocalDate nominal, LocalDate rolled) {
        Count count = calendar.count(from, days, Unit.CALENDAR);

        assertThat(count.nominalDate()).isEqualTo(nominal);
        assertThat(count.date()).isEqualTo(rolled);
        assertThat(count.counted()).isEmpty();
    }

    @Test
    void aYearWithoutNoticeIsProvisionalAndKeepsTheFixedHolidays() {
        Count count = calendar.count(LocalDate.parse("2026-12-28"), 7, Unit.WORKING);

        assertThat(count.date()).isEqualTo("2027-01-07");
        assertThat(count.provisional()).isTrue();
        assertThat(count.calendarVersion()).isEqualTo("holiday-cn 2013-2026");
        assertThat(calendar.working(LocalDate.parse("2027-01-01"))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"2024, 251", "2025, 248", "2026, 248"})
    void aYearHasAsManyWorkingDaysAsTheNoticeSays(int year, long days) {
        LocalDate first = LocalDate.of(year, 1, 1);

        assertThat(first.datesUntil(first.plusYears(1)).filter(calendar::working))
                .hasSize((int) days);
    }

    @Test
    void newYearsEveOf2024WasAWorkingDay() {
        assertThat(calendar.working(LocalDate.parse("2024-02-09"))).isTrue();
        assertThat(calendar.working(LocalDate.parse("2025-01-28"))).isFalse();
    }

    @Test
    void refusesDatesThatItKnowsNothingAbout() {
        LocalDate before = LocalDate.parse("2013-01-02");
        LocalDate after = LocalDate.parse("2030-12-30");

        assertThatThrownBy(() -> calendar.count(before, -7, Unit.WORKING)).isInstanceOf(RulesException.class);
        assertThatThrownBy(() -> calendar.count(after, 7, Unit.WORKING)).isInstanceOf(RulesException.class);
        assertThatThrownBy(() -> calendar.count(after, 7, Unit.CALENDAR)).isInstanceOf(RulesException.class);
    }

    @Test
    void theMoonsHolidaysOfAYearWithoutNoticeAreKept() {
        assertThat(calendar.working(LocalDate.parse("2027-02-08"))).isFalse();
        assertThat(calendar.count(LocalDate.parse("2027-02-05"), 1, Unit.WORKING)
                        .date())
                .isAfter("2027-02-08");
    }

    @Test
    void aNewNoticeIsCountedByAtOnce() {
        LocalDate start = LocalDate.parse("2026-12-28");
        HolidayCalendar later = calendar.with(new HolidayNotice(
                2027,
                Set.of(LocalDate.parse("2027-01-01"), LocalDate.parse("2027-01-04")),
                Set.of(LocalDate.parse("2027-01-02"))));

        Count count = later.count(start, 7, Unit.WORKING);

        assertThat(calendar.noticed(2027)).isFalse();
        assertThat(calendar.reaches(2027)).isTrue();
        assertThat(calendar.reaches(2035)).isFalse();
        assertThat(later.noticed(2027)).isTrue();
        assertThat(count.provisional()).isFalse();
        assertThat(count.date()).isEqualTo("2027-01-07");
        assertThat(count.counted())
                .contains(LocalDate.parse("2027-01-02"))
                .doesNotContain(LocalDate.parse("2027-01-04"));
        assertThat(count.calendarVersion()).isEqualTo("holiday-cn 2013-2027");
        assertThat(later.with(new HolidayNotice(2027, Set.of(), Set.of())).working(LocalDate.parse("2027-01-01")))
                .isTrue();
    }

    @Test
    void calendarDaysAreProvisionalToo() {
        assertThat(calendar.count(LocalDate.parse("2026-12-20"), 15, Unit.CALENDAR)
                        .provisional())
                .isTrue();
        assertThat(calendar.count(LocalDate.parse("2026-12-01"), 15, Unit.CALENDAR)
                        .provisional())
                .isFalse();
        Count back = calendar.count(LocalDate.parse("2025-10-22"), -15, Unit.CALENDAR);
        assertThat(back.nominalDate()).isEqualTo("2025-10-07");
        assertThat(back.date()).isEqualTo("2025-09-30");
    }

    @Test
    void noDaysEndWhereTheyStart() {
        LocalDate day = LocalDate.parse("2025-03-03");

        assertThat(calendar.count(day, 0, Unit.WORKING).date()).isEqualTo(day);
        assertThat(calendar.count(day, 0, Unit.CALENDAR).date()).isEqualTo(day);
    }
}
