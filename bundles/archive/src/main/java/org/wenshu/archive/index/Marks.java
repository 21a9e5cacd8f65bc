package org.wenshu.archive.index;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.wenshu.archive.words.Cut;

/** Where in a text the needles are, to the character. */
final class Marks {

    /** Further into a text than any reader gets. */
    private static final int LONGEST = 1_000_000;

    private Marks() {}

    /** A found needle; the end is exclusive. */
    record Mark(int start, int end, int needle, float weight) {}

    /** All places, in order of their starts. */
    static List<Mark> in(String text, List<Needles.Needle> needles) {
        Map<String, List<Integer>> byFirst = new HashMap<>();
        for (int i = 0; i < needles.size(); i++) {
            String first = needles.get(i).pieces().get(0).text();
            byFirst.computeIfAbsent(first, f -> new ArrayList<>()).add(i);
        }
        List<Mark> marks = new ArrayList<>();
        if (!needles.isEmpty()) {
            List<Cut.Piece> pieces = Cut.all(text.substring(0, Math.min(text.length(), LONGEST)));
            for (int at = 0; at < pieces.size(); at++) {
                for (int needle : byFirst.getOrDefault(pieces.get(at).text(), List.of())) {
                    mark(pieces, at, needles.get(needle), needle, marks);
                }
            }
        }
        return marks;
    }

    private static void mark(List<Cut.Piece> pieces, int at, Needles.Needle needle, int number, List<Mark> marks) {
        int size = needle.pieces().size();
        if (at + size > pieces.size()) {
            return;
        }
        for (int i = 0; i < size; i++) {
            Cut.Piece wanted = needle.pieces().get(i);
            Cut.Piece there = pieces.get(at + i);
            boolean beside = i == size - 1 || !wanted.joined() || there.joined();
            if (!wanted.text().equals(there.text()) || !beside) {
                return;
            }
        }
        int end = pieces.get(at + size - 1).end();
        marks.add(new Mark(pieces.get(at).start(), end, number, needle.weight()));
    }
}
