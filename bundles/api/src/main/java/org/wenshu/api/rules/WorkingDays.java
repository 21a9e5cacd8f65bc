package org.wenshu.api.rules;

import java.time.LocalDate;
import java.util.List;
import org.osgi.annotation.versioning.ProviderType;

/** Counts days by the State Council's holiday notices (norms 2.9). Safe for use by many threads. */
@ProviderType
public interface WorkingDays {

    /** Working days or calendar days. */
    enum Unit {
        WORKING,
        CALENDAR
    }

    /**
     * The outcome of counting.
     *
     * @param nominalDate the end before rolling off a rest day; equal to {@code date} for working days
     * @param provisional whether a year without a published notice was touched
     * @param counted the working days counted, in the order of counting; empty for calendar days
     * @param calendarVersion the years whose notices were at hand, such as {@code holiday-cn 2013-2026}
     */
    record Count(
            LocalDate date,
            LocalDate nominalDate,
            boolean provisional,
            List<LocalDate> counted,
            String calendarVersion) {
        public Count {
            counted = List.copyOf(counted);
        }
    }

    /**
     * Counts from a day, which is not counted itself; calendar-day periods that end on a rest day roll to the next day
     * that is none.
     *
     * @param days negative to count backwards
     * @throws RulesException if the calendar does not reach that far
     */
    Count count(LocalDate from, int days, Unit unit);

    /** Tells whether a day is a working day. */
    boolean working(LocalDate day);
}
