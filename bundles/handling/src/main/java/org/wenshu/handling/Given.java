package org.wenshu.handling;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.wenshu.api.web.ProblemException;

/**
 * What clients sent, as values: absent and blank are empty, anything that cannot be read is a 400 problem naming the
 * field.
 */
public final class Given {

    /** More than any page of a list needs. */
    private static final int LARGEST_PAGE = 200;

    /** Longer than any opinion; longer texts are papers of their own. */
    private static final int LONGEST_TEXT = 20_000;

    private Given() {}

    public static String text(String field, String given) {
        String text = given == null ? "" : given.strip();
        if (text.length() > LONGEST_TEXT) {
            throw Refusal.of(400, "text-too-long", field, Integer.toString(LONGEST_TEXT));
        }
        return text;
    }

    public static Optional<LocalDate> date(String field, String given) {
        String text = text(field, given);
        try {
            return text.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException wrong) {
            throw Refusal.of(400, "bad-date", field, text);
        }
    }

    public static Optional<Integer> number(String field, String given) {
        String text = text(field, given);
        try {
            return text.isEmpty() ? Optional.empty() : Optional.of(Integer.parseInt(text));
        } catch (NumberFormatException wrong) {
            throw Refusal.of(400, "bad-number", field, text);
        }
    }

    public static <E extends Enum<E>> Optional<E> oneOf(Class<E> type, String field, String given) {
        String text = text(field, given);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(text))
                .findFirst()
                .orElseThrow(() -> badChoice(field, choices(type), text)));
    }

    public static ProblemException badChoice(String field, String choices, String given) {
        return Refusal.of(400, "bad-choice", field, choices, given);
    }

    private static <E extends Enum<E>> String choices(Class<E> type) {
        return Arrays.stream(type.getEnumConstants()).map(Enum::name).collect(Collectors.joining("、"));
    }

    /** A value that has to be there. */
    public static <T> T needed(String field, Optional<T> given) {
        return given.orElseThrow(() -> Refusal.of(400, "missing-field", field));
    }

    public static int page(int given) {
        return Math.max(0, given);
    }

    public static int size(int given) {
        return Math.max(1, Math.min(LARGEST_PAGE, given));
    }
}
