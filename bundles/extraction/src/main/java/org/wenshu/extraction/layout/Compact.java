package org.wenshu.extraction.layout;

import java.util.Arrays;

/**
 * A line without white space and with ASCII digits, which remembers where its characters stood: layout puts blanks
 * anywhere, as in 机　密 or 2023 年5 月.
 *
 * @param positions of each character in the original line
 */
record Compact(String text, int[] positions) {

    /** Longer lines are body text; only their beginning is looked at. */
    static final int LONGEST = 240;

    static Compact of(String line) {
        var text = new StringBuilder();
        int[] positions = new int[Math.min(line.length(), LONGEST)];
        for (int i = 0; i < line.length() && text.length() < LONGEST; i++) {
            char c = line.charAt(i);
            if (!Character.isWhitespace(c)) {
                positions[text.length()] = i;
                text.append(c >= '０' && c <= '９' ? (char) (c - '０' + '0') : c);
            }
        }
        return new Compact(text.toString(), Arrays.copyOf(positions, text.length()));
    }

    /** Where the character at this index stood. */
    int start(int index) {
        return positions[index];
    }

    /** Where the character before this index ended. */
    int end(int index) {
        return positions[index - 1] + 1;
    }
}
