package org.wenshu.aids.reading;

import java.util.ArrayList;
import java.util.List;

/**
 * A sentence of a text: up to 。；！？ or the end of the line.
 *
 * @param start offset in the text
 * @param end exclusive
 */
public record Sentence(String text, int start, int end) {

    private static final String ENDS = "。；;！？\n";

    /** The sentences of a text in order, without blanks around and without empty ones. */
    public static List<Sentence> all(String text) {
        List<Sentence> sentences = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || ENDS.indexOf(text.charAt(i)) >= 0) {
                add(text, start, Math.min(i + 1, text.length()), sentences);
                start = i + 1;
            }
        }
        return sentences;
    }

    /** The sentence around a place. */
    public static Sentence around(String text, int place) {
        int start = place;
        while (start > 0 && ENDS.indexOf(text.charAt(start - 1)) < 0) {
            start--;
        }
        int end = place;
        while (end < text.length() && ENDS.indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return new Sentence(text.substring(start, end), start, end);
    }

    private static void add(String text, int start, int end, List<Sentence> sentences) {
        int from = start;
        int to = end;
        while (from < to && blank(text.charAt(from))) {
            from++;
        }
        while (to > from && blank(text.charAt(to - 1))) {
            to--;
        }
        if (from < to) {
            sentences.add(new Sentence(text.substring(from, to), from, to));
        }
    }

    private static boolean blank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
