package org.wenshu.rules.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.wenshu.api.rules.WorkingDays.Count;
import org.wenshu.api.rules.WorkingDays.Unit;

class HolidayCalendarPropertiesTest {

    private static final LocalDate FIRST = LocalDate.parse("2014-01-01");

    private final HolidayCalendar calendar = HolidayCalendar.carried();

    @Property
    void countingThereAndBackEndsWhereItBegan(
            @ForAll @IntRange(max = 4500) int offset, @ForAll @IntRange(min = 1, max = 60) int days) {
        LocalDate start = FIRST.plusDays(offset);
        LocalDate working = calendar.count(start, 1, Unit.WORKING).date();

        LocalDate end = calendar.count(working, days, Unit.WORKING).date();

        assertThat(calendar.count(end, -days, Unit.WORKING).date()).isEqualTo(working);
    }

    @Property
    void everyCountedDayIsAWorkingDayAndNoneIsLeftOut(
            @ForAll @IntRange(max = 4500) int offset, @ForAll @IntRange(min = 1, max = 60) int days) {
        LocalDate start = FIRST.plusDays(offset);

        Count count = calendar.count(start, days, Unit.WORKING);

        assertThat(start.plusDays(1).datesUntil(count.date().plusDays(1)).filter(calendar::working))
                .containsExactlyElementsOf(count.counted());
    }

    @Property
    void aCalendarPeriodNeverEndsOnARestDayNorEarly(
            @ForAll @IntRange(max = 4500) int offset, @ForAll @IntRange(min = 1, max = 60) int days) {
        Count count = calendar.count(FIRST.plusDays(offset), days, Unit.CALENDAR);

        assertThat(calendar.working(count.date())).isTrue();
        assertThat(count.date()).isAfterOrEqualTo(count.nominalDate());
    }
}
