package org.wenshu.rules.engine;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.wenshu.api.organization.Organ;

/** The blanks of a message that facts fill: <code>{eventDate}</code>, and <code>{limit}</code> for the last day. */
final class Blank {

    private static final Pattern BLANK = Pattern.compile("\\{([a-zA-Z]+)\\}");
    private static final String LIMIT = "limit";

    private Blank() {}

    /** Fills what is known; other blanks stay. */
    static String fill(String message, Situation situation, Condition when) {
        return BLANK.matcher(message)
                .replaceAll(blank -> Matcher.quoteReplacement(
                        blank.group(1).equals(LIMIT) ? limit(situation, when) : known(blank.group(1), situation)));
    }

    private static String limit(Situation situation, Condition when) {
        return when.limit(situation).map(Object::toString).orElse("");
    }

    private static String known(String name, Situation situation) {
        List<String> values = situation.facts().values(name);
        return values.isEmpty()
                ? "{" + name + "}"
                : values.stream().map(value -> named(value, situation)).collect(Collectors.joining("、"));
    }

    /** Posts and organs are called by the name of their holder and by their own. */
    private static String named(String value, Situation situation) {
        return situation
                .organization()
                .organ(value)
                .map(Organ::shortName)
                .or(() -> situation.organization().holder(value, situation.at()))
                .orElse(value);
    }
}
