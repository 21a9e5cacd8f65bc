package org.wenshu.catalog.form;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.wenshu.catalog.Refusal;

/** What came from outside, cleaned; refused where it cannot be what it should. */
public final class Given {

    private static final int LONGEST = 20_000;

    private Given() {}

    /** A text without white space around; empty if there is none. */
    public static String text(String given) {
        String text = given == null ? "" : given.strip();
        Refusal.unless(text.length() <= LONGEST, 422, "tooLong", Integer.toString(LONGEST));
        return text;
    }

    /** A text, or nothing if it is blank. */
    public static Optional<String> some(String given) {
        return Optional.of(text(given)).filter(text -> !text.isEmpty());
    }

    /** The lines that are not blank. */
    public static List<String> lines(String given) {
        return text(given)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    /** The texts that are not blank. */
    public static List<String> texts(List<String> given) {
        return given == null
                ? List.of()
                : given.stream()
                        .map(Given::text)
                        .filter(text -> !text.isEmpty())
                        .toList();
    }

    /** A day; empty if none was given. */
    public static Optional<LocalDate> day(String given) {
        try {
            return some(given).map(LocalDate::parse);
        } catch (DateTimeParseException e) {
            throw Refusal.problem("noDay", 422, text(given));
        }
    }

    /** A whole number; empty if none was given. */
    public static Optional<Integer> number(String given) {
        try {
            return some(given).map(Integer::valueOf);
        } catch (NumberFormatException e) {
            throw Refusal.problem("noNumber", 422, text(given));
        }
    }

    /** A constant by its name; empty if none was given. */
    public static <E extends Enum<E>> Optional<E> constant(Class<E> type, String given) {
        return some(given).map(name -> Stream.of(type.getEnumConstants())
                .filter(constant -> constant.name().equals(name))
                .findFirst()
                .orElseThrow(() -> Refusal.problem("noConstant", 422, name)));
    }
}
