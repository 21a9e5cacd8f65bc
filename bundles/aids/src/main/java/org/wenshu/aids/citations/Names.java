package org.wenshu.aids.citations;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The names that a draft gives to laws: titles in brackets, and what it calls them from then on (以下简称). */
public final class Names {

    /** A title in brackets, which may hold titles itself. */
    static final String TITLE = "《((?:[^《》]|《[^《》]{1,80}》){2,120})》";

    private static final Pattern SHORT = Pattern.compile(TITLE
            + "\\s*[（(](?:[^（）()]{0,40}[，,；;])?\\s*以下简?称(?:为)?[：:]?\\s*[《“\"]?([^《》“”\"（）()，,]{1,30})[》”\"]?\\s*[）)]");
    private static final Pattern BLANK = Pattern.compile("[\\s\\p{Z}]+");

    private final Map<String, String> fullByShort = new HashMap<>();

    Names(String text) {
        for (Matcher found = SHORT.matcher(text); found.find(); ) {
            fullByShort.putIfAbsent(plain(found.group(2)), plain(found.group(1)));
        }
    }

    /** The full title of what the draft calls so; the same name if it is no short one. */
    String full(String name) {
        String plain = plain(name);
        return fullByShort.getOrDefault(plain, plain);
    }

    /** The short name that the words end with. */
    Optional<String> endOf(String words) {
        return fullByShort.keySet().stream()
                .filter(words::endsWith)
                .max((a, b) -> Integer.compare(a.length(), b.length()));
    }

    public static String plain(String title) {
        return BLANK.matcher(title).replaceAll("");
    }
}
