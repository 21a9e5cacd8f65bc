package org.wenshu.aids.district;

import java.util.Arrays;
import java.util.stream.IntStream;

/** How alike two passages are, by the pairs of characters that they share. */
public final class Shingles {

    private Shingles() {}

    /** How alike two texts are, from 0 to 1: twice the shared pairs of characters by all pairs (Dice). */
    public static double alike(String one, String other) {
        return alike(pairs(one), pairs(other));
    }

    static double alike(int[] pairs, int[] others) {
        if (pairs.length == 0 || others.length == 0) {
            return 0;
        }
        int shared = 0;
        for (int i = 0, j = 0; i < pairs.length && j < others.length; ) {
            int order = Integer.compare(pairs[i], others[j]);
            shared += order == 0 ? 1 : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        return 2.0 * shared / (pairs.length + others.length);
    }

    /** The different pairs of characters of a text, as ascending numbers. */
    static int[] pairs(String text) {
        char[] plain = plain(text);
        int[] pairs = IntStream.range(0, Math.max(0, plain.length - 1))
                .map(i -> plain[i] << 16 | plain[i + 1])
                .toArray();
        Arrays.sort(pairs);
        return Arrays.stream(pairs).distinct().toArray();
    }

    /** Its words, without what stands between them. */
    static char[] plain(String text) {
        char[] plain = new char[text.length()];
        int length = 0;
        for (int i = 0; i < plain.length; i++) {
            char c = text.charAt(i);
            if (c >= '\u4e00' && c <= '\u9fa5'
                    || c >= '0' && c <= '9'
                    || c >= 'A' && c <= 'Z'
                    || c >= 'a' && c <= 'z') {
                plain[length++] = c;
            }
        }
        return Arrays.copyOf(plain, length);
    }
}
