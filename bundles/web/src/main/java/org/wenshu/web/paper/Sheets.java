package org.wenshu.web.paper;

import com.lowagie.text.Document;
import com.lowagie.text.PageSize;
import com.lowagie.text.pdf.BaseFont;
import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfWriter;
import java.awt.Color;
import java.io.ByteArrayOutputStream;

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

    private final ByteArrayOutputStream file = new ByteArrayOutputStream();
    private final Document document = new Document(PageSize.A4);
    private final Fonts fonts;
    private final PdfWriter writer;
    private final PdfContentByte canvas;
    private double y = TOP;
    private int page = 1;

    Sheets(Fonts fonts, String title) {
        this.fonts = fonts;
        writer = PdfWriter.getInstance(document, file);
        document.addTitle(title);
        document.setDocumentLanguage("zh-CN");
        document.open();
        writer.setPageEmpty(false);
        canvas = writer.getDirectContent();
    }

    Fonts fonts() {
        return fonts;
    }

    /** Makes sure that a height is left, on the next sheet if need be; on an empty one it is as it is. */
    void need(double height) {
        if (y - height < BOTTOM - 0.5 && y < TOP) {
            number();
            document.newPage();
            writer.setPageEmpty(false);
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
            run(new String(characters, from, to - from), font, style, at, baseline);
            at += width;
            from = to;
        }
    }

    private void run(String text, BaseFont font, Style style, double x, double baseline) {
        canvas.saveState();
        canvas.setColorFill(style.red() ? Color.RED : Color.BLACK);
        canvas.beginText();
        canvas.setFontAndSize(font, (float) style.size());
        canvas.setCharacterSpacing((float) style.spacing());
        canvas.setTextMatrix((float) x, (float) baseline);
        canvas.showText(text);
        canvas.endText();
        canvas.restoreState();
    }

    /** Draws a line. */
    void rule(double fromX, double fromY, double toX, double toY, double thickness, boolean red) {
        canvas.saveState();
        canvas.setColorStroke(red ? Color.RED : Color.BLACK);
        canvas.setLineWidth((float) thickness);
        canvas.moveTo((float) fromX, (float) fromY);
        canvas.lineTo((float) toX, (float) toY);
        canvas.stroke();
        canvas.restoreState();
    }

    /** The file; nothing is written after it. */
    byte[] finished() {
        number();
        document.close();
        return file.toByteArray();
    }

    @Override
    public void close() {
        document.close();
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
