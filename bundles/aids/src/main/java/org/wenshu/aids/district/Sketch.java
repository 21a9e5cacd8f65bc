package org.wenshu.aids.district;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The keys of a passage: those of its triples of characters whose hashes are the smallest. Passages that share triples
 * share some of these, wherever they stand, and a dozen of them find what is alike by a third (bottom-k of MinHash).
 */
final class Sketch {

    private static final int KEPT = 12;

    /** Passages up to many times as long or as short keep keys among these. */
    private static final int ASKED = 96;

    private Sketch() {}

    /** The keys that a passage is kept under, with blanks between them. */
    static String kept(String text) {
        return smallest(text, KEPT).collect(Collectors.joining(" "));
    }

    /** The keys that a passage like this one may be kept under. */
    static List<String> asked(String text) {
        return smallest(text, ASKED).toList();
    }

    private static Stream<String> smallest(String text, int most) {
        char[] plain = Shingles.plain(text);
        int[] hashes = IntStream.range(0, Math.max(0, plain.length - 2))
                .map(i -> hash(plain[i], plain[i + 1], plain[i + 2]))
                .toArray();
        Arrays.sort(hashes);
        return Arrays.stream(hashes)
                .distinct()
                .limit(most)
                .mapToObj(hash -> Integer.toString(hash, Character.MAX_RADIX));
    }

    /** Never negative; mixed well, so that which characters they are does not say which hash is small. */
    private static int hash(char first, char second, char third) {
        long mixed = ((long) first << 32 | (long) second << 16 | third) * 0x9E3779B97F4A7C15L;
        mixed = (mixed ^ mixed >>> 32) * 0xD6E8FEB86659FD93L;
        return (int) (mixed >>> 33);
    }
}
