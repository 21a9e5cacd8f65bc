package org.wenshu.rules.console;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Locale;
import org.wenshu.api.rules.RulesException;
import org.wenshu.api.rules.WorkingDays;
import org.wenshu.rules.text.Messages;

/** Counts days for the page. */
final class Counter {

    private static final int MOST_DAYS = 3660;

    private final WorkingDays calendar;

    Counter(WorkingDays calendar) {
        this.calendar = calendar;
    }

    Count count(String from, String days, boolean working) {
        try {
            int number = Integer.parseInt(days.strip());
            if (Math.abs(number) > MOST_DAYS) {
                return Count.unanswered(from, days, working, Messages.of("count.days"));
            }
            return answer(LocalDate.parse(from.strip()), number, working);
        } catch (NumberFormatException e) {
            return Count.unanswered(from, days, working, Messages.of("count.days"));
        } catch (DateTimeException e) {
            return Count.unanswered(from, days, working, Messages.of("count.from"));
        } catch (RulesException e) {
            return Count.unanswered(from, days, working, Messages.of("count.range"));
        }
    }

    private Count answer(LocalDate from, int days, boolean working) {
        WorkingDays.Unit unit = working ? WorkingDays.Unit.WORKING : WorkingDays.Unit.CALENDAR;
        WorkingDays.Count count = calendar.count(from, days, unit);
        return new Count(
                from.toString(),
                String.valueOf(days),
                working,
                withWeekday(count.date()),
                withWeekday(count.nominalDate()),
                count.provisional(),
                count.counted().stream().map(Counter::withWeekday).toList(),
                count.calendarVersion(),
                "");
    }

    private static String withWeekday(LocalDate day) {
        DayOfWeek weekday = day.getDayOfWeek();
        return day + " " + weekday.getDisplayName(TextStyle.FULL, Locale.SIMPLIFIED_CHINESE);
    }
}
