package org.wenshu.records;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What people type: trimmed, empty where there is nothing, never without end. */
public final class Given {

    private static final int LONGEST = 1000;

    private Given() {}

    public static String text(String given) {
        String text = given == null ? "" : given.strip();
        if (text.length() > LONGEST) {
            throw Refusal.of(422, "tooLong", Integer.toString(LONGEST));
        }
        return text;
    }

    /** A constant by its name; empty if none was given. */
    public static <E extends Enum<E>> Optional<E> constant(Class<E> type, String given) {
        return Optional.of(text(given)).filter(name -> !name.isEmpty()).map(name -> Stream.of(type.getEnumConstants())
                .filter(constant -> constant.name().equals(name))
                .findFirst()
                .orElseThrow(() -> Refusal.of(422, "noConstant", name)));
    }

    /** Categories from outside, which may be absent; texts trimmed. */
    public static List<Category> categories(List<Category> given) {
        if (given == null) {
            return List.of();
        }
        return given.stream()
                .map(category -> category == null
                        ? new Category("", "")
                        : new Category(text(category.code()), text(category.name())))
                .toList();
    }

    /** Categories as lines of a code and a name. */
    public static List<Category> categoryLines(String given) {
        return text(given)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .map(line -> line.split("\\s+", 2))
                .map(words -> new Category(words[0], words.length < 2 ? "" : words[1]))
                .toList();
    }

    /** A whole number; 0 if there is none. */
    public static int number(String given) {
        String digits = text(given);
        return digits.matches("[0-9]{1,9}") ? Integer.parseInt(digits) : 0;
    }
}
