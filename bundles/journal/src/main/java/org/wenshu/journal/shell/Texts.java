package org.wenshu.journal.shell;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** What the commands say, from {@code texts.properties}. */
final class Texts {

    private Texts() {}

    static String of(String key, Object... arguments) {
        String pattern = ResourceBundle.getBundle("org.wenshu.journal.shell.texts", Locale.ROOT)
                .getString(key);
        return new MessageFormat(pattern, Locale.ROOT).format(arguments);
    }
}
