package org.wenshu.aids.citations;

import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the name of a law that stands without brackets at the end of some words, as in 违反了大气污染防治法. */
final class BareName {

    private static final Pattern NAME = Pattern.compile("[\\u4e00-\\u9fa5]{1,38}(?:法典?|条例|办法|规定|细则|规则|解释)(?:（试行）)?$");

    /** What may stand before a name without being a part of it, whoever knows the name. */
    private static final String APART = "根据|依据|依照|按照|遵照|参照|比照|违反|违背|触犯|适用|实施|执行|贯彻|落实|遵守|遵循|对照|我国|国家|现行|修订后的|以及|或者"
            + "|认定|属于|对于|符合|从事|第[零〇一二三四五六七八九十百千\\d]{1,9}条|[和与或及即由是在据新了的照为]";

    private static final Pattern LEAD = Pattern.compile(".*(?:" + APART + ")|有(?!限)");

    /** What may stand before a name that is known; in an unknown one it could be a part. */
    private static final Pattern LEAD_OF_KNOWN =
            Pattern.compile(".*(?:" + APART + "|审理|办理|处理|承担|具有|涉及|关于|所称|所列|构成|援引|引用|结合|修改|宣传|学习|[有对其以因依经被从向于受除当按])");

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
            boolean separate =
                    from == 0 || LEAD_OF_KNOWN.matcher(run.substring(0, from)).matches();
            if (separate && known.test(candidate)) {
                return Optional.of(candidate);
            }
        }
        Matcher lead = LEAD.matcher(run);
        String rest = lead.lookingAt() ? run.substring(lead.end()) : run;
        return Optional.of(rest).filter(r -> r.length() >= SHORTEST_UNKNOWN);
    }
}
