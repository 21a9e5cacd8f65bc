package org.wenshu.filing;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** What people type: trimmed, empty where there is nothing, never without end. */
public final class Given {

    private static final int LONGEST = 20_000;
    private static final int MOST = 200;

    private Given() {}

    public static String text(String given) {
        String text = given == null ? "" : given.strip();
        if (text.length() > LONGEST) {
            throw Refusal.tooLong(LONGEST);
        }
        return text;
    }

    /** A text, or nothing if it is blank. */
    public static Optional<String> some(String given) {
        return Optional.of(text(given)).filter(text -> !text.isEmpty());
    }

    public static Optional<String> some(Optional<String> given) {
        return given == null ? Optional.empty() : given.flatMap(Given::some);
    }

    /** A day; empty if none was given. */
    public static Optional<LocalDate> day(String given) {
        try {
            return some(given).map(LocalDate::parse);
        } catch (DateTimeParseException e) {
            throw Refusal.problem("noDay", 422, text(given));
        }
    }

    /** A constant by its name; empty if none was given. */
    public static <E extends Enum<E>> Optional<E> constant(Class<E> type, String given) {
        return some(given).map(name -> Stream.of(type.getEnumConstants())
                .filter(constant -> constant.name().equals(name))
                .findFirst()
                .orElseThrow(() -> Refusal.problem("noConstant", 422, name)));
    }

    /** The texts that are not blank. */
    public static List<String> texts(List<String> given) {
        return items(given).stream()
                .map(Given::text)
                .filter(text -> !text.isEmpty())
                .toList();
    }

    /** The items of a list from outside, which may be absent and may have holes. */
    public static <T> List<T> items(List<T> given) {
        List<T> items = given == null
                ? List.of()
                : given.stream().filter(Objects::nonNull).toList();
        if (items.size() > MOST) {
            throw Refusal.tooMany(MOST);
        }
        return items;
    }
}
