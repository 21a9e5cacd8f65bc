package org.wenshu.filing.rest;

import java.util.List;
import org.wenshu.filing.Messages;
import org.wenshu.filing.Timeliness;

/** How each organ files, as bars; the table beside says the same in figures. */
final class TimelinessChart {

    private static final int LABEL = 190;
    private static final int BAR = 420;
    private static final int ROW = 30;
    private static final int TOP = 40;

    private TimelinessChart() {}

    /** An organ's name with its figures. */
    record Row(String name, Timeliness figures) {}

    static String svg(List<Row> rows) {
        long most = rows.stream().mapToLong(row -> sum(row.figures())).max().orElse(1);
        StringBuilder svg = new StringBuilder();
        int height = TOP + Math.max(1, rows.size()) * ROW + 10;
        svg.append(
                """
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d %d" font-family="sans-serif" font-size="14">\
                <title>%s</title>"""
                        .formatted(LABEL + BAR + 60, height, Messages.text("chart.title")));
        legend(svg, 0, "#2e7d32", "chart.inTime");
        legend(svg, 1, "#ef8f00", "chart.late");
        legend(svg, 2, "#b3261e", "chart.missing");
        for (int i = 0; i < rows.size(); i++) {
            row(svg, rows.get(i), TOP + i * ROW, Math.max(1, most));
        }
        return svg.append("</svg>\n").toString();
    }

    private static long sum(Timeliness figures) {
        return figures.inTime() + figures.late() + figures.missing();
    }

    private static void legend(StringBuilder svg, int place, String colour, String key) {
        int x = LABEL + place * 130;
        svg.append("<rect x=\"%d\" y=\"8\" width=\"14\" height=\"14\" fill=\"%s\"/>".formatted(x, colour))
                .append("<text x=\"%d\" y=\"20\">%s</text>".formatted(x + 20, Messages.text(key)));
    }

    private static void row(StringBuilder svg, Row row, int y, long most) {
        svg.append("<text x=\"%d\" y=\"%d\" text-anchor=\"end\">%s</text>"
                .formatted(LABEL - 10, y + 17, escaped(row.name())));
        long x = LABEL;
        x += bar(svg, x, y, width(row.figures().inTime(), most), "#2e7d32");
        x += bar(svg, x, y, width(row.figures().late(), most), "#ef8f00");
        x += bar(svg, x, y, width(row.figures().missing(), most), "#b3261e");
        svg.append("<text x=\"%d\" y=\"%d\">%d</text>".formatted(x + 6, y + 17, sum(row.figures())));
    }

    private static long bar(StringBuilder svg, long x, int y, long width, String colour) {
        if (width > 0) {
            svg.append("<rect x=\"%d\" y=\"%d\" width=\"%d\" height=\"20\" fill=\"%s\"/>"
                    .formatted(x, y + 2, width, colour));
        }
        return width;
    }

    private static long width(long count, long most) {
        return count * BAR / most;
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;");
    }
}
