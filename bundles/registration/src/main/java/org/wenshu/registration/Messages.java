package org.wenshu.registration;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import org.wenshu.api.document.DocumentKind;

/** The words that users see. */
public final class Messages {

    private static final ResourceBundle WORDS =
            ResourceBundle.getBundle("org.wenshu.registration.messages", Locale.ROOT);

    private Messages() {}

    /** The text under a key with its places filled. */
    public static String text(String key, Object... arguments) {
        return MessageFormat.format(WORDS.getString(key), arguments);
    }

    /** A day as papers write it: without leading zeros. */
    public static String day(LocalDate day) {
        return text(
                "day",
                Integer.toString(day.getYear()),
                Integer.toString(day.getMonthValue()),
                Integer.toString(day.getDayOfMonth()));
    }

    /** The text under a key, if there is one. */
    public static Optional<String> find(String key) {
        return WORDS.containsKey(key) ? Optional.of(WORDS.getString(key)) : Optional.empty();
    }

    /** The Chinese name of an enum constant, under {@code <EnumName>.<CONSTANT>}. */
    public static String label(Enum<?> constant) {
        if (constant instanceof DocumentKind kind) {
            return kind.label();
        }
        String key = constant.getDeclaringClass().getSimpleName() + "." + constant.name();
        return find(key).orElse(constant.name());
    }
}
