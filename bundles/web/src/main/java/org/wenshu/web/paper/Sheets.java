package org.wenshu.web.paper;

import com.lowagie.text.pdf.BaseFont;
import java.util.Arrays;

/** The sheets of a paper, filled from top to bottom; in points from the lower left corner. */
final class Sheets implements AutoCloseable {

    static final double MM = 72 / 25.4;

    // GB/T 9704: A4, 37 mm above and 28 mm left of the type area of 156 mm by 225 mm, which holds 22 lines.
    static final double LEFT = 28 * MM;
    static final double RIGHT = (28 + 156) * MM;
    static final double WIDTH = 156 * MM;
    static final double PITCH = 225 * MM / 22;
    static final double HEIGHT = 297 * MM;

    private static final double TOP = HEIGHT - 37 * MM;
    private static final double BOTTOM = TOP - 225 * MM;

    /** Page numbers stand 7 mm below the type area. */
    private static final double PAGE_LINE = BOTTOM - 7 * MM;

    /** Where the baseline is in the room of a line, from below: most of a character is above it. */
    private static final double RISE = 0.36;

    private final Fonts fonts;
    private final Ink ink;
    private double y = TOP;
    private int page = 1;

    Sheets(Fonts fonts, Ink ink) {
        this.fonts = fonts;
        this.ink = ink;
    }

    Fonts fonts() {
        return fonts;
    }

    /** Makes sure that a height is left, on the next sheet if need be; on an empty one it is as it is. */
    void need(double height) {
        if (y - height < BOTTOM - 0.5 && y < TOP) {
            number();
            ink.sheet();
            page++;
            y = TOP;
        }
    }

    /** Goes down by the height of a line; answers its baseline. */
    double down(double height) {
        y -= height;
        return y + RISE * height;
    }

    /** Goes to a height. */
    void to(double height) {
        y = height;
    }

    double y() {
        return y;
    }

    /** The height that is left on this sheet. */
    double left() {
        return y - BOTTOM;
    }

    /** Writes some characters in a row. */
    void write(int[] characters, Lines.Line part, Style style, double x, double baseline) {
        double at = x;
        int from = part.from();
        while (from < part.to()) {
            BaseFont font = fonts.of(style.face(), characters[from]);
            int to = from;
            double width = 0;
            while (to < part.to() && fonts.of(style.face(), characters[to]) == font) {
                width += style.width(fonts, characters[to++]);
            }
            ink.run(Arrays.copyOfRange(characters, from, to), font, style, at, baseline);
            at += width;
            from = to;
        }
    }

    /** Draws a line. */
    void rule(double fromX, double fromY, double toX, double toY, double thickness, boolean red) {
        ink.rule(fromX, fromY, toX, toY, thickness, red);
    }

    /** The file; nothing is written after it. */
    byte[] finished() {
        number();
        return ink.finished();
    }

    @Override
    public void close() {
        ink.close();
    }

    /**
     * Numbers of odd pages stand on the right, of even ones on the left, one character from the edge; the first page of a
     * letter has none. Written last, as they are read.
     */
    private void number() {
        if (page == 1) {
            return;
        }
        int[] text = ("— " + page + " —").codePoints().toArray();
        double width = 0;
        for (int character : text) {
            width += Style.PAGE.width(fonts, character);
        }
        double edge = Style.PAGE.size();
        double x = page % 2 == 1 ? RIGHT - edge - width : LEFT + edge;
        write(text, new Lines.Line(0, text.length), Style.PAGE, x, PAGE_LINE);
    }
}
