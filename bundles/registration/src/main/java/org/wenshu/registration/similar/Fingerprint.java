package org.wenshu.registration.similar;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The MinHash of a text over its runs of four characters: the share of equal values estimates the share of runs that two
 * texts have in common. White space, punctuation and width do not count, so that another layout gives the same.
 */
public final class Fingerprint {

    private static final int VALUES = 64;
    private static final int BAND = 4;
    private static final int RUN = 4;

    /** Texts shorter than this are alike by their formulas alone. */
    private static final int SHORTEST = 60;

    private static final int LONGEST = 200_000;

    /** From here on two texts are the same document once more, as measured on re-saved and on badly scanned texts. */
    private static final double ALIKE = 0.6;

    private final int[] values;

    private Fingerprint(int[] values) {
        this.values = values;
    }

    /** The fingerprint of a text; empty if it is too short to tell. */
    public static Optional<Fingerprint> of(String text) {
        int[] letters = Normalizer.normalize(text, Normalizer.Form.NFKC)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .map(Character::toLowerCase)
                .limit(LONGEST)
                .toArray();
        if (letters.length < SHORTEST) {
            return Optional.empty();
        }
        long[] least = new long[VALUES];
        Arrays.fill(least, Long.MAX_VALUE);
        for (int start = 0; start + RUN <= letters.length; start++) {
            long run = 0;
            for (int i = start; i < start + RUN; i++) {
                run = run * 1_000_003 + letters[i];
            }
            for (int i = 0; i < VALUES; i++) {
                least[i] = Math.min(least[i], mixed(run + (i + 1) * 0x9e3779b97f4a7c15L) >>> 1);
            }
        }
        return Optional.of(new Fingerprint(
                Arrays.stream(least).mapToInt(value -> (int) (value >>> 31)).toArray()));
    }

    /** The fingerprint that {@link #hex} wrote. */
    static Fingerprint parse(String hex) {
        return new Fingerprint(IntStream.range(0, hex.length() / 8)
                .map(i -> HexFormat.fromHexDigits(hex, i * 8, i * 8 + 8))
                .toArray());
    }

    String hex() {
        StringBuilder hex = new StringBuilder(VALUES * 8);
        for (int value : values) {
            hex.append(HexFormat.of().toHexDigits(value));
        }
        return hex.toString();
    }

    /** Keys of which two texts that are much alike share at least one. */
    List<String> bands() {
        String hex = hex();
        int width = BAND * 8;
        return IntStream.range(0, VALUES / BAND)
                .mapToObj(i -> i + ":" + hex.substring(i * width, (i + 1) * width))
                .toList();
    }

    /** How much two texts have in common, from 0 to 1. */
    double likeness(Fingerprint other) {
        int equal = 0;
        for (int i = 0; i < Math.min(values.length, other.values.length); i++) {
            equal += values[i] == other.values[i] ? 1 : 0;
        }
        return (double) equal / VALUES;
    }

    /** How much two texts have in common, from 0 to 100. */
    public int percent(Fingerprint other) {
        return (int) Math.round(likeness(other) * 100);
    }

    /** Whether two texts are the same document once more. */
    public boolean isAlike(Fingerprint other) {
        return likeness(other) >= ALIKE;
    }

    // The finaliser of SplitMix64: every bit of the outcome depends on every bit of the run.
    private static long mixed(long value) {
        long z = (value ^ (value >>> 30)) * 0xbf58476d1ce4e5b9L;
        z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
        return z ^ (z >>> 31);
    }
}
