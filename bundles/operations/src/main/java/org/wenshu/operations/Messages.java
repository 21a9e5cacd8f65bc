package org.wenshu.operations;

import java.text.MessageFormat;
import java.util.ResourceBundle;

/** The words that users see. */
public final class Messages {

    private static final ResourceBundle WORDS = ResourceBundle.getBundle("org.wenshu.operations.messages");

    private Messages() {}

    /** The text under a key with its places filled. */
    public static String text(String key, Object... arguments) {
        return MessageFormat.format(WORDS.getString(key), arguments);
    }
}
