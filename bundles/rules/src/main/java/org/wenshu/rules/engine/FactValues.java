package org.wenshu.rules.engine;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.regex.Pattern;
import org.wenshu.api.rules.DeclaredFact;

/** What values declared facts may have. */
final class FactValues {

    /** What conditions see of a fact whose value does not matter. */
    static final String PRESENT = "PRESENT";

    private static final Pattern NUMBER = Pattern.compile("\\d{1,12}");

    private FactValues() {}

    /** @throws FactException if a fact cannot have a value */
    static void check(DeclaredFact fact, String value) {
        boolean possible =
                switch (fact.type()) {
                    case FLAG -> value.equals("true") || value.equals("false");
                    case CHOICE -> fact.choices().containsKey(value);
                    case NUMBER -> NUMBER.matcher(value).matches();
                    case DATE -> day(value);
                    case POST, ORGAN, TEXT -> !value.isBlank();
                };
        if (!possible) {
            throw new FactException(fact.name(), value);
        }
    }

    private static boolean day(String value) {
        try {
            LocalDate.parse(value);
            return true;
        } catch (DateTimeParseException e) {
            return false;
        }
    }
}
