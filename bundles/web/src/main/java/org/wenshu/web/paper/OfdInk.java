package org.wenshu.web.paper;

import com.lowagie.text.pdf.BaseFont;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;

/**
 * Writes OFD (GB/T 33190): true text, each character at its place. Fonts are named, not embedded: readers of OFD bring the
 * faces of official papers along, and take another one for a face that they lack.
 */
final class OfdInk implements Ink {

    private static final String BLACK = "0 0 0";
    private static final String RED = "255 0 0";

    private final Fonts fonts;
    private final String title;
    private final List<StringBuilder> sheets = new ArrayList<>();
    private int objects = OfdFile.FIRST_OBJECT;

    OfdInk(Fonts fonts, String title) {
        this.fonts = fonts;
        this.title = title;
        sheet();
    }

    @Override
    public void sheet() {
        sheets.add(new StringBuilder());
    }

    @Override
    public void run(int[] characters, BaseFont font, Style style, double x, double baseline) {
        StringJoiner steps = new StringJoiner(" ");
        double width = 0;
        for (int i = 0; i < characters.length; i++) {
            double step = style.width(fonts, characters[i]);
            width += step;
            // A character of two units takes its room with the second one.
            for (int unit = 1; unit < Character.charCount(characters[i]); unit++) {
                steps.add("0");
            }
            if (i < characters.length - 1) {
                steps.add(mm(step));
            }
        }
        double size = style.size();
        String boundary = box(x, baseline + size, width + size, 1.3 * size);
        sheet("<ofd:TextObject ID=\"%d\" Boundary=\"%s\" Font=\"%d\" Size=\"%s\">"
                .formatted(objects++, boundary, OfdFile.font(style.face()), mm(size)));
        sheet("<ofd:FillColor Value=\"" + (style.red() ? RED : BLACK) + "\"/>");
        String delta = steps.length() == 0 ? "" : " DeltaX=\"" + steps + "\"";
        sheet("<ofd:TextCode X=\"0\" Y=\"%s\"%s>%s</ofd:TextCode></ofd:TextObject>"
                .formatted(mm(size), delta, OfdFile.escaped(new String(characters, 0, characters.length))));
    }

    @Override
    public void rule(double fromX, double fromY, double toX, double toY, double thickness, boolean red) {
        double left = Math.min(fromX, toX) - thickness;
        double top = Math.max(fromY, toY) + thickness;
        String boundary = box(left, top, Math.abs(toX - fromX) + 2 * thickness, Math.abs(toY - fromY) + 2 * thickness);
        sheet("<ofd:PathObject ID=\"%d\" Boundary=\"%s\" LineWidth=\"%s\">"
                .formatted(objects++, boundary, mm(thickness)));
        sheet("<ofd:StrokeColor Value=\"" + (red ? RED : BLACK) + "\"/>");
        sheet("<ofd:AbbreviatedData>M %s %s L %s %s</ofd:AbbreviatedData></ofd:PathObject>"
                .formatted(mm(fromX - left), mm(top - fromY), mm(toX - left), mm(top - toY)));
    }

    @Override
    public byte[] finished() {
        return OfdFile.of(title, sheets.stream().map(StringBuilder::toString).toList(), objects);
    }

    @Override
    public void close() {
        sheets.clear();
    }

    private void sheet(String xml) {
        sheets.get(sheets.size() - 1).append(xml);
    }

    /** A box whose upper left corner is at a place in points. */
    private static String box(double left, double top, double width, double height) {
        return mm(left) + " " + mm(Sheets.HEIGHT - top) + " " + mm(width) + " " + mm(height);
    }

    private static String mm(double points) {
        return String.format(Locale.ROOT, "%.3f", points / Sheets.MM);
    }
}
