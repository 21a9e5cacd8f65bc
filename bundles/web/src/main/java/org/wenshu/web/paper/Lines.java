package org.wenshu.web.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntToDoubleFunction;

/** Breaks a text into lines as Chinese is set: no stop begins a line, no opening bracket ends one, words stay whole. */
final class Lines {

    private static final String NOT_FIRST = "，。、；：！？）》〉」』】〕”’％…—·,.;:!?)]}%";
    private static final String NOT_LAST = "（《〈「『【〔“‘([{";

    /** How many characters at most go down to the next line to keep the rules. */
    private static final int DOWN = 4;

    /** Letters and digits in a row that are longer are broken like anything else. */
    private static final int LONGEST_WORD = 24;

    private final int[] characters;
    private final IntToDoubleFunction width;

    private Lines(int[] characters, IntToDoubleFunction width) {
        this.characters = characters;
        this.width = width;
    }

    /** A line: from one character up to before another one. */
    record Line(int from, int to) {}

    /**
     * Breaks a text.
     *
     * @param width of a character
     * @param first room on the first line
     * @param room on every other line
     * @return at least one line
     */
    static List<Line> of(int[] characters, IntToDoubleFunction width, double first, double room) {
        Lines lines = new Lines(characters, width);
        List<Line> broken = new ArrayList<>();
        int from = 0;
        do {
            int to = lines.end(from, broken.isEmpty() ? first : room);
            broken.add(new Line(from, to));
            from = to;
        } while (from < characters.length);
        return broken;
    }

    private int end(int from, double room) {
        double used = 0;
        int to = from;
        while (to < characters.length) {
            used += width.applyAsDouble(characters[to]);
            if (used > room) {
                return mended(from, Math.max(to, from + 1));
            }
            to++;
        }
        return to;
    }

    private int mended(int from, int to) {
        for (int at = to; at > from + 1 && at > to - LONGEST_WORD; at--) {
            boolean near = at > to - DOWN || inWord(to);
            if (near && !forbidden(at)) {
                return at;
            }
        }
        return to;
    }

    private boolean forbidden(int at) {
        return NOT_FIRST.indexOf(characters[at]) >= 0 || NOT_LAST.indexOf(characters[at - 1]) >= 0 || inWord(at);
    }

    private boolean inWord(int at) {
        return word(characters[at]) && word(characters[at - 1]);
    }

    private static boolean word(int character) {
        return character < 0x80 && Character.isLetterOrDigit(character);
    }
}
