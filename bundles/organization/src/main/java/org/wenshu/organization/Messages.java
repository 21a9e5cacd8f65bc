package org.wenshu.organization;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** What users read, from {@code messages.properties}. */
public final class Messages {

    private Messages() {}

    /** The text under a key, with its placeholders filled in; dates and numbers come as the caller wrote them. */
    public static String text(String key, Object... values) {
        ResourceBundle texts = ResourceBundle.getBundle(
                "org.wenshu.organization.messages", Locale.ROOT, Messages.class.getClassLoader());
        Object[] written = new Object[values.length];
        for (int i = 0; i < values.length; i++) {
            written[i] = String.valueOf(values[i]);
        }
        return new MessageFormat(texts.getString(key), Locale.ROOT).format(written);
    }
}
