package org.wenshu.gateway.answer;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The texts that users see. */
public final class Texts {

    private static final ResourceBundle BUNDLE =
            ResourceBundle.getBundle("org.wenshu.gateway.messages", Locale.ROOT, Texts.class.getClassLoader());

    private Texts() {}

    /** The text of a key, its parameters filled in. */
    public static String text(String key, Object... parameters) {
        return new MessageFormat(BUNDLE.getString(key), Locale.ROOT).format(parameters);
    }
}
