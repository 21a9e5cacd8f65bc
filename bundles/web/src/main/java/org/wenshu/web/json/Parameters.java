package org.wenshu.web.json;

import static org.wenshu.web.Texts.text;

import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import javax.ws.rs.ext.ParamConverter;
import javax.ws.rs.ext.ParamConverterProvider;
import javax.ws.rs.ext.Provider;
import org.wenshu.api.web.Problem;
import org.wenshu.api.web.ProblemException;

/** Reads numbers, dates, instants and constants in paths and queries; says what is expected if they cannot be read. */
@Provider
public final class Parameters implements ParamConverterProvider {

    private static final Map<Class<?>, Function<String, ?>> TIMES =
            Map.of(LocalDate.class, LocalDate::parse, Instant.class, (String text) -> OffsetDateTime.parse(text)
                    .toInstant());

    @Override
    public <T> ParamConverter<T> getConverter(Class<T> type, Type generic, Annotation[] annotations) {
        if (TIMES.containsKey(type)) {
            return new Reader<>(text -> type.cast(TIMES.get(type).apply(text)), "parameter." + type.getSimpleName());
        }
        if (type == int.class || type == Integer.class) {
            // JAX-RS would answer 404 for a number that is none.
            return new Reader<>(text -> number(text), "parameter.int");
        }
        if (type.isEnum()) {
            return new Reader<>(
                    text -> Arrays.stream(type.getEnumConstants())
                            .filter(constant -> ((Enum<?>) constant).name().equals(text))
                            .findFirst()
                            .orElseThrow(IllegalArgumentException::new),
                    "parameter.constant",
                    Arrays.toString(type.getEnumConstants()));
        }
        return null;
    }

    // A primitive type cannot cast; the converter of int gives an Integer.
    @SuppressWarnings("unchecked")
    private static <T> T number(String text) {
        return (T) Integer.valueOf(text);
    }

    private static final class Reader<T> implements ParamConverter<T> {

        private final Function<String, T> reading;
        private final String expectation;

        Reader(Function<String, T> reading, String key, Object... expected) {
            this.reading = reading;
            this.expectation = text(key, expected);
        }

        @Override
        public T fromString(String value) {
            if (value == null || value.isEmpty()) {
                return null;
            }
            try {
                return reading.apply(value);
            } catch (RuntimeException e) {
                Problem problem = new Problem(
                        "/problems/wrong-parameter",
                        text("parameter.title"),
                        400,
                        text("parameter.detail", value, expectation));
                throw new ProblemException(problem);
            }
        }

        @Override
        public String toString(T value) {
            return value.toString();
        }
    }
}
