package org.wenshu.rules.text;

import java.text.MessageFormat;
import java.util.ResourceBundle;

/** The sentences that people read. */
public final class Messages {

    private static final ResourceBundle BUNDLE = ResourceBundle.getBundle("org.wenshu.rules.text.messages");

    private Messages() {}

    /** The sentence with a key, its arguments filled in. */
    public static String of(String key, Object... arguments) {
        return new MessageFormat(BUNDLE.getString(key)).format(arguments);
    }
}
