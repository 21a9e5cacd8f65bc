package org.wenshu.rules.engine;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How to write something properly.
 *
 * @param replacement with groups of the pattern, such as {@code $1〔$2〕$3号}
 */
public record Suggestion(Pattern pattern, String replacement) {

    /** What to say where there is nothing to suggest. */
    static final Suggestion NONE = new Suggestion(Pattern.compile("(?!)"), "");

    String of(String words) {
        Matcher matcher = pattern.matcher(words);
        return matcher.find() ? matcher.replaceFirst(replacement) : words;
    }
}
