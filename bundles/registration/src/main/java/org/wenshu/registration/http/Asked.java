package org.wenshu.registration.http;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.wenshu.api.document.Direction;
import org.wenshu.registration.DocumentQuery;
import org.wenshu.registration.Refusals;
import org.wenshu.registration.RegisterQuery;
import org.wenshu.registration.Status;

/** Turns query parameters into queries; what is wrong is refused by name. */
public final class Asked {

    private Asked() {}

    public static DocumentQuery documents(String status, String direction, String words, int page, int size) {
        return new DocumentQuery(status(status), given(direction).map(Asked::direction), words, page, size);
    }

    public static RegisterQuery register(String direction, String from, String to, String words, String status) {
        return new RegisterQuery(
                given(direction).map(Asked::direction).orElse(Direction.INCOMING),
                day("from", from),
                day("to", to),
                words,
                status(status));
    }

    private static Optional<Status> status(String name) {
        return given(name).map(status -> Status.named(status).orElseThrow(() -> Refusals.malformed("status")));
    }

    private static Direction direction(String name) {
        return switch (name) {
            case "INCOMING" -> Direction.INCOMING;
            case "OUTGOING" -> Direction.OUTGOING;
            default -> throw Refusals.malformed("direction");
        };
    }

    /** A day of a form; empty if none was given. */
    public static Optional<LocalDate> day(String name, String value) {
        try {
            return given(value).map(LocalDate::parse);
        } catch (DateTimeException noDay) {
            throw Refusals.malformed(name);
        }
    }

    private static Optional<String> given(String value) {
        return Optional.of(value).filter(v -> !v.isBlank());
    }
}
