package org.wenshu.catalog.edition;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.wenshu.catalog.Messages;

/** A quarter of a year, written {@code 2025-Q3}. */
public record Quarter(int year, int number) implements Comparable<Quarter> {

    /** How paths write it. */
    public static final String PATTERN = "[0-9]{4}-Q[1-4]";

    private static final Pattern WRITTEN = Pattern.compile("([0-9]{4})-Q([1-4])");
    private static final int MONTHS = 3;

    static Optional<Quarter> of(String written) {
        Matcher matcher = WRITTEN.matcher(written);
        return matcher.matches()
                ? Optional.of(new Quarter(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2))))
                : Optional.empty();
    }

    /** The quarter of a day. */
    static Quarter of(LocalDate day) {
        return new Quarter(day.getYear(), (day.getMonthValue() - 1) / MONTHS + 1);
    }

    Quarter before() {
        return of(from().minusDays(1));
    }

    LocalDate from() {
        return LocalDate.of(year, (number - 1) * MONTHS + 1, 1);
    }

    /** The last day. */
    LocalDate to() {
        return from().plusMonths(MONTHS).minusDays(1);
    }

    /** Until when its edition is due: a month after its end. */
    LocalDate due() {
        return to().plusDays(1).plusMonths(1).minusDays(1);
    }

    /** In Chinese. */
    String title() {
        return Messages.text("quarter", Integer.toString(year), Messages.text("quarter." + number));
    }

    @Override
    public int compareTo(Quarter other) {
        return from().compareTo(other.from());
    }

    @Override
    public String toString() {
        return year + "-Q" + number;
    }
}
