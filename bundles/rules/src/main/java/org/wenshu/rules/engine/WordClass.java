package org.wenshu.rules.engine;

import java.util.List;
import java.util.regex.Pattern;

/**
 * A class of names or titles.
 *
 * @param patterns a name belongs to the class if one of them is found in it
 */
public record WordClass(String name, List<Pattern> patterns) {

    public WordClass {
        patterns = List.copyOf(patterns);
    }

    boolean contains(String words) {
        for (Pattern pattern : patterns) {
            if (pattern.matcher(words).find()) {
                return true;
            }
        }
        return false;
    }
}
