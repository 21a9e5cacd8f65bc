package org.wenshu.catalog;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** Pairs of neighbouring letters: Chinese has no spaces, so pairs stand for words in the index of texts. */
public final class Grams {

    /** No text has a pair of eight letters. */
    private static final String NOTHING = "\"nothings\"";

    private Grams() {}

    /** The pairs of a text in order, with spaces between them. */
    public static String of(String text) {
        StringBuilder grams = new StringBuilder(text.length() * 3);
        String lower = text.toLowerCase(Locale.ROOT);
        for (int i = 0; i + 1 < lower.length(); i++) {
            char first = lower.charAt(i);
            char second = lower.charAt(i + 1);
            if (Character.isLetterOrDigit(first) && Character.isLetterOrDigit(second)) {
                grams.append(first).append(second).append(' ');
            }
        }
        return grams.toString();
    }

    /** What finds the texts that have each of the words, which spaces part; finds nothing if there is no pair in them. */
    static String query(String words) {
        String query = Arrays.stream(words.strip().split("[\\s　]+"))
                .map(word -> of(word).strip())
                .filter(grams -> !grams.isEmpty())
                .map(grams -> "\"" + grams + "\"")
                .collect(Collectors.joining(" AND "));
        return query.isEmpty() ? NOTHING : query;
    }
}
