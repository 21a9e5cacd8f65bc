package org.wenshu.web.paper;

import com.lowagie.text.pdf.BaseFont;

/** What sheets are written with; in points from the lower left corner of the sheet that was begun last. */
interface Ink extends AutoCloseable {

    /** Begins the next sheet; the first one is there. */
    void sheet();

    /**
     * Writes some characters of one font in a row.
     *
     * @param font which has all of them
     */
    void run(int[] characters, BaseFont font, Style style, double x, double baseline);

    /** Draws a line. */
    void rule(double fromX, double fromY, double toX, double toY, double thickness, boolean red);

    /** The file; nothing is written after it. */
    byte[] finished();

    @Override
    void close();
}
