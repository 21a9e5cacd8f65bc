package org.wenshu.web;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The texts that users see. */
public final class Texts {

    private static final ResourceBundle BUNDLE =
            ResourceBundle.getBundle("org.wenshu.web.messages", Locale.ROOT, Texts.class.getClassLoader());

    private Texts() {}

    /** The text of a key, its parameters filled in. */
    public static String text(String key, Object... parameters) {
        return new MessageFormat(BUNDLE.getString(key), Locale.ROOT).format(parameters);
    }

    /** Tells whether there is a text. */
    public static boolean contains(String key) {
        return BUNDLE.containsKey(key);
    }
}
