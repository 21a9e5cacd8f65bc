package org.wenshu.archive.query;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.wenshu.archive.words.Folding;

/** Days as people write them: 2024, 2024-05, 2024年5月1日, 2024-05..2024-08, ..2024. Both ends count; empty is open. */
record Period(Optional<LocalDate> from, Optional<LocalDate> to) {

    private static final Pattern DAY = Pattern.compile("(\\d{4})(?:[-./年](\\d{1,2})(?:[-./月](\\d{1,2}))?)?[年月日]?");
    private static final Pattern RANGE = Pattern.compile("\\.\\.+|~|至|到|—+");

    static Optional<Period> read(String text) {
        String[] ends = RANGE.split(Folding.of(text.strip()), 2);
        Optional<Period> first = day(ends[0]);
        if (ends.length == 1) {
            return first;
        }
        Optional<Period> last = day(ends[1]);
        boolean wrong = first.isEmpty() && !ends[0].isBlank() || last.isEmpty() && !ends[1].isBlank();
        return wrong || first.isEmpty() && last.isEmpty()
                ? Optional.empty()
                : Optional.of(new Period(first.flatMap(Period::from), last.flatMap(Period::to)));
    }

    private static Optional<Period> day(String text) {
        Matcher matcher = DAY.matcher(text.strip());
        if (!matcher.matches()) {
            return Optional.empty();
        }
        int year = Integer.parseInt(matcher.group(1));
        try {
            if (matcher.group(2) == null) {
                return of(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
            }
            YearMonth month = YearMonth.of(year, Integer.parseInt(matcher.group(2)));
            if (matcher.group(3) == null) {
                return of(month.atDay(1), month.atEndOfMonth());
            }
            LocalDate day = month.atDay(Integer.parseInt(matcher.group(3)));
            return of(day, day);
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static Optional<Period> of(LocalDate from, LocalDate to) {
        return Optional.of(new Period(Optional.of(from), Optional.of(to)));
    }
}
