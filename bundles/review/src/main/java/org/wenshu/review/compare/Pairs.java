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
 * and much in common, then whatever has most in common, at last those that stand between the same others.
 */
final class Pairs {

    /** Two sections are the same article when that part of their character pairs agrees. */
    private static final double ALIKE = 0.5;

    /** Under the same label less is enough. */
    private static final double ALIKE_UNDER_ONE_LABEL = 0.3;

    /** Between the same others still less is: an article that was worded anew altogether stands where it stood. */
    private static final double ALIKE_IN_PLACE = 0.2;

    private static final double NEVER = 2;

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
        pairs.alike(pairs.anywhere());
        pairs.alike(pairs.between());
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

    /** How much two sections must have in common to be one. */
    private interface Enough {
        double of(int from, int to);
    }

    private Enough anywhere() {
        boolean many = (long) left().size() * right().size() > MOST;
        return (i, j) -> from.get(i).label().equals(to.get(j).label()) ? ALIKE_UNDER_ONE_LABEL : many ? NEVER : ALIKE;
    }

    private Enough between() {
        int[] before = new int[from.size()];
        int[] after = new int[from.size()];
        int last = -1;
        for (int i = 0; i < before.length; i++) {
            last = partner[i] < 0 ? last : partner[i];
            before[i] = last;
        }
        int next = to.size();
        for (int i = after.length - 1; i >= 0; i--) {
            next = partner[i] < 0 ? next : partner[i];
            after[i] = next;
        }
        return (i, j) -> before[i] < j && j < after[i] ? ALIKE_IN_PLACE : NEVER;
    }

    private void alike(Enough enough) {
        List<Integer> left = left();
        List<Integer> right = right();
        List<Likeness> found = new ArrayList<>();
        Map<Integer, Set<Integer>> bigrams = new HashMap<>();
        right.forEach(j -> bigrams.put(j, bigrams(to.get(j).words())));
        for (int i : left) {
            Set<Integer> own = bigrams(from.get(i).words());
            for (int j : right) {
                double least = enough.of(i, j);
                double much = least == NEVER ? 0 : common(own, bigrams.get(j));
                if (much >= least) {
                    found.add(new Likeness(i, j, much));
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
