package org.wenshu.web.paper;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntToDoubleFunction;

/** Sets paragraphs into the type area, or into a part of its width. */
final class Column {

    /** How far a full line may be stretched to end at the edge, in characters. */
    private static final double STRETCH = 2;

    private final Sheets sheets;
    private final double x;
    private final double width;

    Column(Sheets sheets, double x, double width) {
        this.sheets = sheets;
        this.x = x;
        this.width = width;
    }

    /** What can be shown: control characters and the like are blanks or nothing. */
    static int[] shown(String text) {
        return text.codePoints()
                .map(c -> c == '\n' || c == '\t' ? ' ' : c)
                .filter(c -> c >= 0x20 && Character.getType(c) != Character.CONTROL)
                .filter(c -> Character.getType(c) != Character.SURROGATE && Character.getType(c) != Character.FORMAT)
                .toArray();
    }

    List<Lines.Line> broken(int[] text, Style style, double indent) {
        IntToDoubleFunction measure = character -> style.width(sheets.fonts(), character);
        return Lines.of(text, measure, width - indent, width);
    }

    /** A paragraph whose first line is indented; full lines end at the edge. */
    void paragraph(String words, Style style, double indent) {
        int[] text = shown(words);
        List<Lines.Line> lines = broken(text, style, indent);
        for (int i = 0; i < lines.size(); i++) {
            sheets.need(Sheets.PITCH);
            double baseline = sheets.down(Sheets.PITCH);
            double from = i == 0 ? indent : 0;
            line(text, lines.get(i), style, from, i < lines.size() - 1, baseline);
        }
    }

    /** One line of a paragraph. */
    void line(int[] text, Lines.Line line, Style style, double from, boolean full, double baseline) {
        double spare = width - from - measured(text, line, style) + style.spacing();
        int gaps = line.to() - line.from() - 1;
        boolean stretch = full && gaps > 0 && spare > 0 && spare < STRETCH * style.size();
        Style stretched = stretch ? style.spaced(spare / gaps) : style;
        sheets.write(text, line, stretched, x + from, baseline);
    }

    /** Lines in the middle, all of about the same length. */
    void centred(String words, Style style, double pitch) {
        int[] text = shown(words);
        int least = broken(text, style, 0).size();
        double whole = measured(text, new Lines.Line(0, text.length), style);
        Column narrow = this;
        for (double room = whole / least; room < width; room += style.size()) {
            Column tried = new Column(sheets, x, room);
            if (tried.broken(text, style, 0).size() == least) {
                narrow = tried;
                break;
            }
        }
        for (Lines.Line line : narrow.broken(text, style, 0)) {
            sheets.need(pitch);
            double baseline = sheets.down(pitch);
            double spare = width - measured(text, line, style);
            sheets.write(text, line, style, x + spare / 2, baseline);
        }
    }

    /** A line that ends some way before the edge. */
    void right(String words, Style style, double distance) {
        int[] text = shown(words);
        for (Lines.Line line : broken(text, style, distance)) {
            sheets.need(Sheets.PITCH);
            double baseline = sheets.down(Sheets.PITCH);
            double spare = width - distance - measured(text, line, style);
            sheets.write(text, line, style, x + Math.max(0, spare), baseline);
        }
    }

    double measured(int[] text, Lines.Line line, Style style) {
        return Arrays.stream(text, line.from(), line.to())
                .mapToDouble(character -> style.width(sheets.fonts(), character))
                .sum();
    }
}
