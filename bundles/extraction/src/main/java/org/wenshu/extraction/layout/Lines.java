package org.wenshu.extraction.layout;

import java.util.ArrayList;
import java.util.List;

/** Splits a text. */
final class Lines {

    /** Far more than lie between the header and the signature of any document; a spreadsheet may have a million. */
    private static final int MOST_AT_TOP = 5_000;

    private static final int MOST_AT_END = 500;

    private Lines() {}

    /** The lines that are not blank, in order; of a text with very many only those at its top and at its end. */
    static List<Line> of(String text) {
        List<Line> lines = new ArrayList<>();
        int from = add(lines, text, 0, MOST_AT_TOP);
        add(lines, text, Math.max(from, end(text)), Integer.MAX_VALUE);
        return Fragments.join(lines, text);
    }

    /** Where the last lines begin. */
    private static int end(String text) {
        int at = text.length();
        for (int i = 0; i < MOST_AT_END && at > 0; i++) {
            at = text.lastIndexOf('\n', at - 1);
        }
        return at + 1;
    }

    private static int add(List<Line> lines, String text, int begin, int most) {
        int from = begin;
        while (from < text.length() && lines.size() < most) {
            int newline = text.indexOf('\n', from);
            int to = newline < 0 ? text.length() : newline;
            addLine(lines, text, from, to);
            from = to + 1;
        }
        return from;
    }

    private static void addLine(List<Line> lines, String text, int from, int to) {
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
