package org.wenshu.review.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which section of one version is which of the other: first those with the same words, then those with the same label
 * and much in common, then whatever has most in common.
 */
final class Pairs {

    /** Two sections are the same article when that part of their character pairs agrees. */
    private static final double ALIKE = 0.5;

    /** Under the same label less is enough. */
    private static final double ALIKE_UNDER_ONE_LABEL = 0.3;

    /** More comparisons are not made; labels alone decide then. */
    private static final int MOST = 250_000;

    private final List<Section> from;
    private final List<Section> to;
    private final int[] partner;
    private final boolean[] taken;

    private Pairs(List<Section> from, List<Section> to) {
        this.from = from;
        this.to = to;
        this.partner = new int[from.size()];
        this.taken = new boolean[to.size()];
        Arrays.fill(partner, -1);
    }

    /** For each section of the first the number of its partner in the second; -1 if it has none. */
    static int[] of(List<Section> from, List<Section> to) {
        Pairs pairs = new Pairs(from, to);
        pairs.same();
        pairs.alike();
        return pairs.partner;
    }

    private void same() {
        Map<String, List<Integer>> places = new HashMap<>();
        for (int j = 0; j < to.size(); j++) {
            places.computeIfAbsent(to.get(j).words(), words -> new ArrayList<>())
                    .add(j);
        }
        for (int i = 0; i < from.size(); i++) {
            List<Integer> found = places.getOrDefault(from.get(i).words(), List.of());
            String label = from.get(i).label();
            int at = i;
            found.stream()
                    .filter(j -> !taken[j])
                    .min(Comparator.comparing((Integer j) -> !to.get(j).label().equals(label)))
                    .ifPresent(j -> join(at, j));
        }
    }

    private record Likeness(int from, int to, double much) {}

    private void alike() {
        List<Integer> left = left();
        List<Integer> right = right();
        boolean many = (long) left.size() * right.size() > MOST;
        List<Likeness> found = new ArrayList<>();
        Map<Integer, Set<Integer>> bigrams = new HashMap<>();
        right.forEach(j -> bigrams.put(j, bigrams(to.get(j).words())));
        for (int i : left) {
            Set<Integer> own = bigrams(from.get(i).words());
            for (int j : right) {
                boolean label = from.get(i).label().equals(to.get(j).label());
                if (label || !many) {
                    double much = common(own, bigrams.get(j));
                    if (much >= (label ? ALIKE_UNDER_ONE_LABEL : ALIKE)) {
                        found.add(new Likeness(i, j, much));
                    }
                }
            }
        }
        found.sort(Comparator.comparingDouble(Likeness::much).reversed());
        for (Likeness likeness : found) {
            if (partner[likeness.from()] < 0 && !taken[likeness.to()]) {
                join(likeness.from(), likeness.to());
            }
        }
    }

    private List<Integer> left() {
        List<Integer> left = new ArrayList<>();
        for (int i = 0; i < partner.length; i++) {
            if (partner[i] < 0) {
                left.add(i);
            }
        }
        return left;
    }

    private List<Integer> right() {
        List<Integer> right = new ArrayList<>();
        for (int j = 0; j < taken.length; j++) {
            if (!taken[j]) {
                right.add(j);
            }
        }
        return right;
    }

    private void join(int i, int j) {
        partner[i] = j;
        taken[j] = true;
    }

    private static Set<Integer> bigrams(String words) {
        Set<Integer> bigrams = new HashSet<>();
        for (int i = 0; i + 1 < words.length(); i++) {
            bigrams.add(words.charAt(i) << 16 | words.charAt(i + 1));
        }
        return bigrams;
    }

    private static double common(Set<Integer> one, Set<Integer> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return 0;
        }
        long both = one.stream().filter(other::contains).count();
        return 2.0 * both / (one.size() + other.size());
    }
}
