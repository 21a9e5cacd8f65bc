package org.wenshu.rules.rest;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.Optional;
import org.wenshu.api.rules.WorkingDays;

/** Values of requests, refused by the name of their field. */
final class Values {

    /** Ten years: nobody counts further, and a count is a loop. */
    private static final int MOST_DAYS = 3660;

    private Values() {}

    static LocalDate day(String field, String value) {
        try {
            return LocalDate.parse(text(value));
        } catch (DateTimeException e) {
            throw Refusals.malformed(field, text(value));
        }
    }

    static int days(String value) {
        try {
            int days = Integer.parseInt(text(value));
            if (Math.abs(days) <= MOST_DAYS) {
                return days;
            }
        } catch (NumberFormatException e) {
            throw Refusals.malformed("days", text(value));
        }
        throw Refusals.malformed("days", text(value));
    }

    static WorkingDays.Unit unit(String value) {
        String name = Optional.ofNullable(value).orElse("WORKING").toUpperCase(Locale.ROOT);
        return switch (name) {
            case "WORKING" -> WorkingDays.Unit.WORKING;
            case "CALENDAR" -> WorkingDays.Unit.CALENDAR;
            default -> throw Refusals.malformed("unit", value);
        };
    }

    static Instant instant(String value) {
        try {
            return OffsetDateTime.parse(text(value)).toInstant();
        } catch (DateTimeException e) {
            throw Refusals.malformed("instant", text(value));
        }
    }

    private static String text(String value) {
        return Optional.ofNullable(value).orElse("");
    }
}
