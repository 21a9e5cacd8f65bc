package org.wenshu.organization.console;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import javax.ws.rs.core.MultivaluedMap;
import org.wenshu.organization.Messages;
import org.wenshu.organization.change.Basis;
import org.wenshu.organization.change.ChangeRefusedException;
import org.wenshu.organization.change.ChangeRefusedException.Kind;
import org.wenshu.organization.change.Period;

/** The fields of a form that was sent. */
final class Form {

    private final MultivaluedMap<String, String> fields;

    Form(MultivaluedMap<String, String> fields) {
        this.fields = fields;
    }

    String optional(String field) {
        String value = fields.getFirst(field);
        return value == null ? "" : value.strip();
    }

    String text(String field) {
        String value = optional(field);
        if (value.isEmpty()) {
            throw new ChangeRefusedException(Kind.INVALID, "missing", label(field));
        }
        return value;
    }

    List<String> texts(String field) {
        text(field);
        return fields.get(field).stream().filter(value -> !value.isBlank()).toList();
    }

    LocalDate date(String field) {
        try {
            return LocalDate.parse(text(field));
        } catch (DateTimeParseException malformed) {
            throw new ChangeRefusedException(Kind.INVALID, "date", label(field));
        }
    }

    <E extends Enum<E>> E constant(String field, Class<E> type) {
        String word = text(field);
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(word))
                .findFirst()
                .orElseThrow(() -> new ChangeRefusedException(Kind.INVALID, "word", label(field), word));
    }

    Period period() {
        return new Period(date("from"), date("until"));
    }

    Basis basis() {
        return words("basis");
    }

    Basis words(String field) {
        return new Basis(optional(field));
    }

    private static String label(String field) {
        return Messages.text("field." + field);
    }
}
