package org.wenshu.filing;

import java.text.MessageFormat;
import java.util.List;
import java.util.ResourceBundle;
import java.util.stream.Collectors;

/** The words that users see. */
public final class Messages {

    private static final ResourceBundle WORDS = ResourceBundle.getBundle("org.wenshu.filing.messages");

    private Messages() {}

    /** The text under a key with its places filled. */
    public static String text(String key, Object... arguments) {
        return MessageFormat.format(WORDS.getString(key), arguments);
    }

    /** The name of a constant. */
    public static String name(Enum<?> constant) {
        return WORDS.getString(constant.getDeclaringClass().getSimpleName() + "." + constant.name());
    }

    /** The names of constants, one after another. */
    public static String names(List<? extends Enum<?>> constants) {
        return constants.stream().map(Messages::name).collect(Collectors.joining("、"));
    }
}
