package org.wenshu.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Counts what was found against what is true. */
final class Score {

    private final String name;
    private final List<String> misses = new ArrayList<>();
    private int right;
    private int wrong;
    private int missing;
    private int absent;

    Score(String name) {
        this.name = name;
    }

    /** @param truth {@link Labels#NONE} where the text does not hold the element */
    void add(String document, String truth, Optional<String> found) {
        boolean none = truth.equals(Labels.NONE);
        if (none && found.isEmpty()) {
            absent++;
        } else if (!none
                && found.filter(value -> dense(value).equals(dense(truth))).isPresent()) {
            right++;
        } else {
            wrong += found.isPresent() ? 1 : 0;
            missing += none ? 0 : 1;
            misses.add(name + " | " + document + " | " + truth + " | " + found.orElse(Labels.NONE));
        }
    }

    /** Of what was found, how much is right. */
    double precision() {
        return right + wrong == 0 ? 1 : (double) right / (right + wrong);
    }

    /** Of what is there, how much was found right. */
    double recall() {
        return right + missing == 0 ? 1 : (double) right / (right + missing);
    }

    List<String> misses() {
        return misses;
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "| %s | %d | %d | %d | %d | %.3f | %.3f |",
                name,
                right,
                wrong,
                missing,
                absent,
                precision(),
                recall());
    }

    /** White space, and brackets and marks that differ between keyboards, make no difference. */
    private static String dense(String text) {
        return text.replaceAll("\\s", "")
                .replace('〈', '《')
                .replace('〉', '》')
                .replace('[', '〔')
                .replace(']', '〕');
    }
}
