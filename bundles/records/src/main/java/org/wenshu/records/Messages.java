package org.wenshu.records;

import java.text.MessageFormat;
import java.util.ResourceBundle;

/** The words that users see. */
public final class Messages {

    private static final ResourceBundle WORDS = ResourceBundle.getBundle("org.wenshu.records.messages");

    private Messages() {}

    /** The text under a key with its places filled. */
    public static String text(String key, Object... arguments) {
        return MessageFormat.format(WORDS.getString(key), arguments);
    }

    /** What a constant is called. */
    public static String name(Enum<?> constant) {
        return text(constant.getDeclaringClass().getSimpleName() + "." + constant.name());
    }

    /** The word under a key that journal entries of other bundles make up; empty if there is none yet. */
    public static String word(String key) {
        return WORDS.containsKey(key) ? WORDS.getString(key) : "";
    }
}
