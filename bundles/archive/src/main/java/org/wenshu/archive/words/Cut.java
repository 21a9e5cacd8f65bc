package org.wenshu.archive.words;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Goes through a text piece by piece: a Chinese character, a run of letters or digits, or a sign that stands for itself. */
public final class Cut {

    /** A longer run is cut: no word is, and Lucene takes no term of any length. */
    private static final int LONGEST = 64;

    private final char[] text;
    private final int length;
    private int start;
    private int end;
    private int termStart;
    private int pairAt = -1;

    Cut(char[] text, int length) {
        this.text = text;
        this.length = length;
    }

    /** A piece as it is looked for, with its place in the text; {@code joined} if it makes a pair with the next one. */
    public record Piece(String text, int start, int end, boolean han, boolean joined) {}

    public static List<Piece> all(String text) {
        Cut cut = new Cut(text.toCharArray(), text.length());
        List<Piece> pieces = new ArrayList<>();
        while (cut.next()) {
            pieces.add(new Piece(cut.term(), cut.start, cut.end, cut.isHan(), cut.hasPair()));
        }
        return pieces;
    }

    boolean next() {
        int at = end;
        while (at < length && !counts(at)) {
            at += width(at);
        }
        if (at >= length) {
            return false;
        }
        start = at;
        termStart = at;
        end = at + width(at);
        pairAt = -1;
        int point = point(at);
        if (han(point)) {
            pairAt = pair();
        } else if (Character.isLetterOrDigit(point)) {
            run(Character.isDigit(point));
        }
        return true;
    }

    int start() {
        return start;
    }

    int end() {
        return end;
    }

    boolean hasPair() {
        return pairAt >= 0;
    }

    int pairEnd() {
        return pairAt + width(pairAt);
    }

    boolean isHan() {
        return han(point(start));
    }

    void copy(CharTermAttribute term) {
        fold(term, termStart, end);
    }

    void copyPair(CharTermAttribute term) {
        fold(term, start, end);
        fold(term, pairAt, pairEnd());
    }

    private String term() {
        return Folding.of(new String(text, termStart, end - termStart));
    }

    private void fold(CharTermAttribute term, int from, int to) {
        for (int i = from; i < to; i++) {
            term.append(Folding.of(text[i]));
        }
    }

    /** A run of letters, or one of digits without the zeros in front: 05 is 5. */
    private void run(boolean digits) {
        while (end < length && end - start < LONGEST && sameRun(end, digits)) {
            end += width(end);
        }
        while (digits && termStart < end - 1 && Folding.of(text[termStart]) == '0') {
            termStart++;
        }
    }

    private boolean sameRun(int at, boolean digits) {
        int point = point(at);
        return !han(point) && (digits ? Character.isDigit(point) : Character.isLetter(point));
    }

    /** Where the next character stands, if it is Chinese and only spaces are between. */
    private int pair() {
        int at = end;
        while (at < length && (text[at] == ' ' || text[at] == '　')) {
            at++;
        }
        return at < length && han(point(at)) ? at : -1;
    }

    private int point(int at) {
        char c = Folding.of(text[at]);
        return Character.isHighSurrogate(c) && at + 1 < length && Character.isLowSurrogate(text[at + 1])
                ? Character.toCodePoint(c, text[at + 1])
                : c;
    }

    private int width(int at) {
        return Character.charCount(point(at));
    }

    private static boolean han(int point) {
        return point >= 0x2E80 && (Character.isIdeographic(point) || mayBeKana(point) && kana(point));
    }

    /** The marks of Chinese stand before the first of them: to ask for the script of each would take longer than the cut. */
    private static boolean mayBeKana(int point) {
        return point > 0x3040 && point < 0x3200 || point >= 0xFF66;
    }

    private static boolean kana(int point) {
        Character.UnicodeScript script = Character.UnicodeScript.of(point);
        return script == Character.UnicodeScript.HIRAGANA || script == Character.UnicodeScript.KATAKANA;
    }

    /** Letters, digits and pictures can be looked for; marks, spaces and what is no character cannot. */
    private boolean counts(int at) {
        int point = point(at);
        if (point < 0x80) {
            return Character.isLetterOrDigit(point);
        }
        int type = Character.getType(point);
        return Character.isLetterOrDigit(point)
                || type == Character.OTHER_SYMBOL
                || type == Character.LETTER_NUMBER
                || type == Character.OTHER_NUMBER;
    }
}
