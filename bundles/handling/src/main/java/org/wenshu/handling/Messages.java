package org.wenshu.handling;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Properties;

/** The Chinese words of this bundle, by key. */
public final class Messages {

    private static final Properties TEXTS = load();

    private Messages() {}

    /** The text of a key with words put in for {@code {0}} and so on. */
    public static String text(String key, Object... words) {
        String pattern = TEXTS.getProperty(key);
        if (pattern == null) {
            throw new IllegalArgumentException("no message " + key);
        }
        return words.length == 0 ? pattern : MessageFormat.format(pattern, words);
    }

    /** The name of an enum's constant, by the key {@code <type>.<CONSTANT>}. */
    public static String name(Enum<?> constant) {
        return text(constant.getDeclaringClass().getSimpleName() + "." + constant.name());
    }

    private static Properties load() {
        Properties texts = new Properties();
        try (Reader reader = new InputStreamReader(
                Messages.class.getResourceAsStream("messages.properties"), StandardCharsets.UTF_8)) {
            texts.load(reader);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return texts;
    }
}
