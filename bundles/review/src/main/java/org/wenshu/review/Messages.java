package org.wenshu.review;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.util.ResourceBundle;

/** The words that users see. */
public final class Messages {

    private static final ResourceBundle WORDS = ResourceBundle.getBundle("org.wenshu.review.messages");

    private Messages() {}

    /** The text under a key with its places filled. */
    public static String text(String key, Object... arguments) {
        return MessageFormat.format(WORDS.getString(key), arguments);
    }

    /** A day as papers write it, such as {@code 2025年9月26日}. */
    static String day(LocalDate day) {
        return text(
                "day",
                Integer.toString(day.getYear()),
                Integer.toString(day.getMonthValue()),
                Integer.toString(day.getDayOfMonth()));
    }
}
