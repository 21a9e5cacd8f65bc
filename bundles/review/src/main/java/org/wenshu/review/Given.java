package org.wenshu.review;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.wenshu.api.review.Conclusion;
import org.wenshu.api.web.Problem;
import org.wenshu.api.web.ProblemException;

/** What clients send, turned into values; what is absent becomes empty, what is wrong becomes a problem answer. */
public final class Given {

    private Given() {}

    public static <T> T body(T form) {
        if (form == null) {
            throw wrong("noBody", "");
        }
        return form;
    }

    public static String text(String given) {
        return given == null ? "" : given.strip();
    }

    public static List<String> lines(List<String> given) {
        return given == null
                ? List.of()
                : given.stream()
                        .filter(Objects::nonNull)
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .toList();
    }

    public static LocalDate date(String given, LocalDate otherwise) {
        try {
            return text(given).isEmpty() ? otherwise : LocalDate.parse(given.strip());
        } catch (DateTimeParseException e) {
            throw wrong("badDate", given);
        }
    }

    public static Conclusion conclusion(String given) {
        return named(Conclusion.values(), text(given)).orElseThrow(() -> wrong("badConclusion", text(given)));
    }

    public static Optional<ReviewState> state(String given) {
        if (text(given).isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(named(ReviewState.values(), text(given)).orElseThrow(() -> wrong("badState", given)));
    }

    private static <E extends Enum<E>> Optional<E> named(E[] values, String name) {
        return Arrays.stream(values).filter(v -> v.name().equals(name)).findFirst();
    }

    private static ProblemException wrong(String key, String given) {
        return new ProblemException(new Problem(
                "/problems/bad-request", Messages.text(key + ".title"), 400, Messages.text(key + ".detail", given)));
    }
}
