package org.wenshu.web.problems;

import static org.wenshu.web.Texts.text;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.wenshu.api.web.Problem;
import org.wenshu.api.web.ProblemException;

/** Says where a JSON body cannot be read. */
public final class JsonProblems {

    private static final String TYPE = "/problems/unreadable-json";

    private JsonProblems() {}

    /** There is no body, or it is {@code null}. */
    public static ProblemException absent() {
        return problem(text("json.absent"));
    }

    /** The body cannot be read. */
    public static ProblemException unreadable(JsonProcessingException e) {
        if (e.getCause() instanceof ProblemException refused) {
            return refused;
        }
        if (e instanceof MismatchedInputException mismatch
                && mismatch.getOriginalMessage().startsWith("No content")) {
            return absent();
        }
        JsonLocation place = e.getLocation();
        int line = place == null ? 0 : place.getLineNr();
        int column = place == null ? 0 : place.getColumnNr();
        return problem(
                e instanceof JsonMappingException mapping && !mapping.getPath().isEmpty()
                        ? text("json.field", field(mapping), line, column, expectation(mapping))
                        : text("json.syntax", line, column));
    }

    private static String field(JsonMappingException e) {
        return e.getPath().stream()
                .map(step -> step.getFieldName() == null ? "[" + step.getIndex() + "]" : step.getFieldName())
                .collect(Collectors.joining("."));
    }

    private static String expectation(JsonMappingException e) {
        if (e instanceof InvalidFormatException format && format.getTargetType().isEnum()) {
            return text(
                    "json.one-of",
                    Arrays.stream(format.getTargetType().getEnumConstants())
                            .map(String::valueOf)
                            .collect(Collectors.joining(", ")));
        }
        return text("json.wrong-form");
    }

    private static ProblemException problem(String detail) {
        return new ProblemException(new Problem(TYPE, text("json.title"), 400, detail));
    }
}
