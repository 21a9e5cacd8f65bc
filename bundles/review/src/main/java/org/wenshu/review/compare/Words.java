package org.wenshu.review.compare;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Two texts word by word. A Chinese character is a word, a number or a foreign word is one; agreements too short to mean
 * anything between two differences belong to the difference.
 */
final class Words {

    private static final Pattern WORD = Pattern.compile("[A-Za-z]+|[0-9]+(?:[.．][0-9]+)?|\\s+|.", Pattern.DOTALL);

    /** An agreement of fewer words between two differences is chance. */
    private static final int CHANCE = 2;

    /** Texts of more words are one difference: nobody reads a redline of them, and comparing would take long. */
    private static final int MOST = 12_000;

    private Words() {}

    /** A stretch of the first text and what stands for it in the second; offsets count characters. */
    record Piece(boolean equal, int start, int end, int otherStart, int otherEnd) {

        boolean longEnough() {
            return end - start >= CHANCE;
        }
    }

    /** The redline from one text to the other. */
    static List<Span> redline(String from, String to) {
        List<Span> spans = new ArrayList<>();
        for (Piece piece : pieces(from, to)) {
            if (piece.equal()) {
                add(spans, Span.Kind.EQUAL, to.substring(piece.otherStart(), piece.otherEnd()));
            } else {
                add(spans, Span.Kind.DELETE, from.substring(piece.start(), piece.end()));
                add(spans, Span.Kind.INSERT, to.substring(piece.otherStart(), piece.otherEnd()));
            }
        }
        return spans;
    }

    private static void add(List<Span> spans, Span.Kind kind, String text) {
        if (!text.isEmpty()) {
            spans.add(new Span(kind, text));
        }
    }

    /** Both texts in pieces, equal and different ones in turn. */
    static List<Piece> pieces(String from, String to) {
        List<String> one = words(from);
        List<String> other = words(to);
        if (one.size() > MOST || other.size() > MOST) {
            return List.of(new Piece(from.equals(to), 0, from.length(), 0, to.length()));
        }
        List<Piece> pieces = new ArrayList<>();
        int[] starts = starts(one);
        int[] otherStarts = starts(other);
        int done = 0;
        int otherDone = 0;
        for (AbstractDelta<String> delta : DiffUtils.diff(one, other).getDeltas()) {
            int at = delta.getSource().getPosition();
            int otherAt = delta.getTarget().getPosition();
            int end = at + delta.getSource().size();
            int otherEnd = otherAt + delta.getTarget().size();
            equal(pieces, starts[done], starts[at], otherStarts[otherDone], otherStarts[otherAt]);
            differs(pieces, starts[at], starts[end], otherStarts[otherAt], otherStarts[otherEnd]);
            done = end;
            otherDone = otherEnd;
        }
        equal(pieces, starts[done], from.length(), otherStarts[otherDone], to.length());
        return pieces;
    }

    private static void equal(List<Piece> pieces, int start, int end, int otherStart, int otherEnd) {
        if (end > start) {
            pieces.add(new Piece(true, start, end, otherStart, otherEnd));
        }
    }

    /** A difference takes in the one before it when nothing but chance lies between. */
    private static void differs(List<Piece> pieces, int start, int end, int otherStart, int otherEnd) {
        int last = pieces.size() - 1;
        if (last >= 1 && !pieces.get(last).longEnough()) {
            Piece before = pieces.get(last - 1);
            pieces.subList(last - 1, last + 1).clear();
            pieces.add(new Piece(false, before.start(), end, before.otherStart(), otherEnd));
        } else {
            pieces.add(new Piece(false, start, end, otherStart, otherEnd));
        }
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        Matcher word = WORD.matcher(text);
        while (word.find()) {
            words.add(word.group());
        }
        return words;
    }

    private static int[] starts(List<String> words) {
        int[] starts = new int[words.size() + 1];
        for (int i = 0; i < words.size(); i++) {
            starts[i + 1] = starts[i] + words.get(i).length();
        }
        return starts;
    }
}
