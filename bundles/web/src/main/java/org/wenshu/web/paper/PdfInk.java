package org.wenshu.web.paper;

import com.lowagie.text.Document;
import com.lowagie.text.PageSize;
import com.lowagie.text.pdf.BaseFont;
import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfWriter;
import java.awt.Color;
import java.io.ByteArrayOutputStream;

/** Writes PDF: true text; fonts are embedded as far as used. */
final class PdfInk implements Ink {

    private final ByteArrayOutputStream file = new ByteArrayOutputStream();
    private final Document document = new Document(PageSize.A4);
    private final PdfWriter writer;
    private final PdfContentByte canvas;

    PdfInk(String title) {
        writer = PdfWriter.getInstance(document, file);
        document.addTitle(title);
        document.setDocumentLanguage("zh-CN");
        document.open();
        writer.setPageEmpty(false);
        canvas = writer.getDirectContent();
    }

    @Override
    public void sheet() {
        document.newPage();
        writer.setPageEmpty(false);
    }

    @Override
    public void run(int[] characters, BaseFont font, Style style, double x, double baseline) {
        canvas.saveState();
        canvas.setColorFill(style.red() ? Color.RED : Color.BLACK);
        canvas.beginText();
        canvas.setFontAndSize(font, (float) style.size());
        canvas.setCharacterSpacing((float) style.spacing());
        canvas.setTextMatrix((float) x, (float) baseline);
        canvas.showText(new String(characters, 0, characters.length));
        canvas.endText();
        canvas.restoreState();
    }

    @Override
    public void rule(double fromX, double fromY, double toX, double toY, double thickness, boolean red) {
        canvas.saveState();
        canvas.setColorStroke(red ? Color.RED : Color.BLACK);
        canvas.setLineWidth((float) thickness);
        canvas.moveTo((float) fromX, (float) fromY);
        canvas.lineTo((float) toX, (float) toY);
        canvas.stroke();
        canvas.restoreState();
    }

    @Override
    public byte[] finished() {
        document.close();
        return file.toByteArray();
    }

    @Override
    public void close() {
        document.close();
    }
}
