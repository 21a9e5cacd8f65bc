package org.wenshu.aids.phrases;

import java.util.List;
import java.util.regex.Pattern;

/**
 * One line that a draft must not cross unasked.
 *
 * @param name for machines
 * @param title for people
 * @param question what the reviewer should answer
 * @param norm where it stands
 * @param quotes the words of the norms
 * @param sure how sure a match is, from 0 to 1
 * @param match a sentence in which one of them is found crosses the line
 * @param unless and none of these
 */
record Line(
        String name,
        String title,
        String question,
        String norm,
        List<Quote> quotes,
        double sure,
        List<Pattern> match,
        List<Pattern> unless) {

    boolean crossedBy(String sentence) {
        return found(match, sentence) && !found(unless, sentence);
    }

    static boolean found(List<Pattern> patterns, String sentence) {
        return patterns.stream().anyMatch(pattern -> pattern.matcher(sentence).find());
    }
}
