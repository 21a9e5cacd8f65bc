package org.wenshu.review.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Two versions of a text, article by article.
 *
 * @param rows in the order of the later version; what it does not have any more stands where it was
 */
public record Comparison(List<Row> rows) {

    public Comparison {
        rows = List.copyOf(rows);
    }

    /** What became of an article. */
    public enum Change {
        SAME,
        /** The same words under another label. */
        RENUMBERED,
        CHANGED,
        ADDED,
        REMOVED
    }

    /**
     * An article in both versions, or in one.
     *
     * @param from its label in the earlier version; empty if it has none there
     * @param to its label in the later version; empty if it has none there
     * @param moved whether it passed other articles on its way
     * @param spans the redline
     */
    public record Row(String from, String to, Change change, boolean moved, List<Span> spans) {
        public Row {
            spans = List.copyOf(spans);
        }
    }

    public static Comparison of(String earlier, String later) {
        List<Section> from = Section.of(earlier);
        List<Section> to = Section.of(later);
        int[] partner = Pairs.of(from, to);
        Set<Integer> stayed = stayed(partner);
        int[] back = back(partner, to.size());
        List<Row> rows = new ArrayList<>();
        int next = 0;
        for (int j = 0; j < to.size(); j++) {
            if (back[j] < 0) {
                rows.add(new Row("", to.get(j).label(), Change.ADDED, false, span(Span.Kind.INSERT, to.get(j))));
                continue;
            }
            if (stayed.contains(back[j])) {
                removed(rows, from, partner, next, back[j]);
                next = back[j] + 1;
            }
            rows.add(row(from.get(back[j]), to.get(j), !stayed.contains(back[j])));
        }
        removed(rows, from, partner, next, from.size());
        return new Comparison(rows);
    }

    /** How many articles are not as they were. */
    public long changes() {
        return rows.stream()
                .filter(row -> row.change() != Change.SAME || row.moved())
                .count();
    }

    private static Row row(Section from, Section to, boolean moved) {
        boolean same = from.words().equals(to.words());
        Change renumbered = from.label().equals(to.label()) ? Change.SAME : Change.RENUMBERED;
        List<Span> spans = same ? span(Span.Kind.EQUAL, to) : Words.redline(from.body(), to.body());
        return new Row(from.label(), to.label(), same ? renumbered : Change.CHANGED, moved, spans);
    }

    private static void removed(List<Row> rows, List<Section> from, int[] partner, int start, int end) {
        for (int i = start; i < end; i++) {
            if (partner[i] < 0) {
                Section gone = from.get(i);
                rows.add(new Row(gone.label(), "", Change.REMOVED, false, span(Span.Kind.DELETE, gone)));
            }
        }
    }

    private static List<Span> span(Span.Kind kind, Section section) {
        return section.body().isEmpty() ? List.of() : List.of(new Span(kind, section.body()));
    }

    private static int[] back(int[] partner, int size) {
        int[] back = new int[size];
        Arrays.fill(back, -1);
        for (int i = 0; i < partner.length; i++) {
            if (partner[i] >= 0) {
                back[partner[i]] = i;
            }
        }
        return back;
    }

    /** The longest run of articles that kept their order; the others moved. */
    private static Set<Integer> stayed(int[] partner) {
        List<Integer> paired = new ArrayList<>();
        for (int i = 0; i < partner.length; i++) {
            if (partner[i] >= 0) {
                paired.add(i);
            }
        }
        int[] before = new int[partner.length];
        TreeSet<Integer> ends = new TreeSet<>((a, b) -> Integer.compare(partner[a], partner[b]));
        for (int i : paired) {
            Integer lower = ends.lower(i);
            before[i] = lower == null ? -1 : lower;
            Integer higher = ends.ceiling(i);
            if (higher != null) {
                ends.remove(higher);
            }
            ends.add(i);
        }
        Set<Integer> stayed = new HashSet<>();
        for (int i = ends.isEmpty() ? -1 : ends.last(); i >= 0; i = before[i]) {
            stayed.add(i);
        }
        return stayed;
    }
}
