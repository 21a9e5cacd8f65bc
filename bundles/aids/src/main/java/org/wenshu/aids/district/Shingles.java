package org.wenshu.aids.district;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * How alike two passages are, by the pairs and triples of characters that they share. Some triples, always the same
 * ones, are kept as an index of candidates; pairs then measure the candidates.
 */
public final class Shingles {

    private static final Pattern NOT_A_WORD = Pattern.compile("[^\\u4e00-\\u9fa5A-Za-z0-9]+");
    private static final int INDEXED_EACH = 4;

    private Shingles() {}

    /** The triples of a text by which it is found, as numbers. */
    public static Set<Integer> indexed(String text) {
        Set<Integer> numbers = new HashSet<>();
        for (String triple : pieces(text, 3)) {
            int number = triple.hashCode();
            if (Math.floorMod(number, INDEXED_EACH) == 0) {
                numbers.add(number);
            }
        }
        return numbers;
    }

    /** How alike two texts are, from 0 to 1: twice the shared pairs of characters by all pairs (Dice). */
    public static double alike(String one, String other) {
        Set<String> pairs = pieces(one, 2);
        Set<String> others = pieces(other, 2);
        if (pairs.isEmpty() || others.isEmpty()) {
            return 0;
        }
        long shared = pairs.stream().filter(others::contains).count();
        return 2.0 * shared / (pairs.size() + others.size());
    }

    private static Set<String> pieces(String text, int length) {
        String plain = NOT_A_WORD.matcher(text).replaceAll("");
        Set<String> pieces = new HashSet<>();
        for (int i = 0; i + length <= plain.length(); i++) {
            pieces.add(plain.substring(i, i + length));
        }
        return pieces;
    }
}
