package org.wenshu.aids.citations;

import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the name of a law that stands without brackets at the end of some words, as in 违反了大气污染防治法. */
final class BareName {

    private static final Pattern NAME = Pattern.compile("[\\u4e00-\\u9fa5]{1,38}(?:法|条例|办法|规定|细则|规则|解释)(?:（试行）)?$");

    /** What may stand before a name without being a part of it. */
    private static final Pattern LEAD =
            Pattern.compile(".*(?:根据|依据|依照|按照|遵照|违反|适用|实施|执行|贯彻|落实|对照|我国|国家|现行|修订后的|以及|或者|认定|[和与或及即是由在据新了的照为])");

    private static final int SHORTEST = 2;
    private static final int SHORTEST_UNKNOWN = 3;

    private BareName() {}

    /**
     * The name at the end of the words: the longest that somebody knows; else what follows the last word that cannot
     * belong to a name.
     */
    static Optional<String> atEnd(String words, Predicate<String> known) {
        Matcher name = NAME.matcher(words);
        if (!name.find()) {
            return Optional.empty();
        }
        String run = name.group();
        for (int from = 0; from <= run.length() - SHORTEST; from++) {
            String candidate = run.substring(from);
            boolean separate = from == 0 || LEAD.matcher(run.substring(0, from)).matches();
            if (separate && known.test(candidate)) {
                return Optional.of(candidate);
            }
        }
        Matcher lead = LEAD.matcher(run);
        String rest = lead.lookingAt() ? run.substring(lead.end()) : run;
        return Optional.of(rest).filter(r -> r.length() >= SHORTEST_UNKNOWN);
    }
}
