package org.wenshu.extraction.layout;

import java.util.ArrayList;
import java.util.List;

/** Splits a text. */
final class Lines {

    private Lines() {}

    /** The lines that are not blank, in order. */
    static List<Line> of(String text) {
        List<Line> lines = new ArrayList<>();
        for (int from = 0; from < text.length(); ) {
            int newline = text.indexOf('\n', from);
            int to = newline < 0 ? text.length() : newline;
            add(lines, text, from, to);
            from = to + 1;
        }
        return lines;
    }

    private static void add(List<Line> lines, String text, int from, int to) {
        int start = from;
        int end = to;
        while (start < end && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        if (start < end) {
            String line = text.substring(start, end);
            lines.add(new Line(line, start, Compact.of(line)));
        }
    }
}
