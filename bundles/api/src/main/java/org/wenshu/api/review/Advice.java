package org.wenshu.api.review;

import java.util.List;

/**
 * One thing that a {@link ReviewAid} points out.
 *
 * @param key names the advice among those of its aid for one document. It is made of words, not of places, so that it is
 *     the same in the next version of the draft as long as the words are, and what was dismissed stays dismissed
 * @param kind what sort of advice it is among those of its aid, for machines, lower case with hyphens, such as
 *     {@code article-unknown}
 * @param start offset in the draft's text of the words it is about
 * @param end exclusive offset; equal to {@code start} if it is about something that is missing
 * @param message the sentence or the question, in Chinese
 * @param confidence how sure the aid is that the reviewer should look at it, from 0 to 1
 * @param norm what it rests on, as people cite it, such as {@code 国办发〔2018〕37号}; empty if it cites none
 * @param passages texts to show beside; may be empty
 */
public record Advice(
        String key,
        String kind,
        Level level,
        int start,
        int end,
        String message,
        double confidence,
        String norm,
        List<Passage> passages) {

    /** How much it asks of the reviewer. */
    public enum Level {
        /** Something is not as it should be (问题). */
        OBJECTION,
        /** A question that the reviewer should answer (待判断). */
        QUESTION,
        /** Nothing is wrong: a text to read beside the draft (参考). */
        REFERENCE
    }

    public Advice {
        passages = List.copyOf(passages);
        if (start < 0 || end < start || !(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("advice " + key + ": place " + start + "-" + end + ", " + confidence);
        }
    }
}
