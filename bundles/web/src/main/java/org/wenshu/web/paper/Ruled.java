package org.wenshu.web.paper;

import java.util.List;
import org.wenshu.api.paper.Block;

/** Forms: rows of a label and a value between lines; a row that does not fit goes on on the next sheet. */
final class Ruled {

    /** Labels take what the longest of them needs, within these bounds. */
    private static final double NARROW = 34 * Sheets.MM;

    private static final double WIDE = 66 * Sheets.MM;
    private static final double PAD = 4;
    private static final double PITCH = 20;
    private static final double THIN = 0.5;

    private final Sheets sheets;
    private final Column labels;
    private final Column values;
    private final double label;
    private final Block.Form form;

    Ruled(Sheets sheets, Block.Form form) {
        this.sheets = sheets;
        this.form = form;
        this.label = Math.max(NARROW, Math.min(WIDE, longest() + 2 * PAD + 1));
        this.labels = new Column(sheets, Sheets.LEFT + PAD, label - 2 * PAD);
        this.values = new Column(sheets, Sheets.LEFT + label + PAD, Sheets.WIDTH - label - 2 * PAD);
    }

    private double longest() {
        Column whole = new Column(sheets, 0, Sheets.WIDTH);
        return form.rows().stream()
                .map(row -> Column.shown(row.label()))
                .mapToDouble(text -> whole.measured(text, new Lines.Line(0, text.length), Style.cell(Face.HEADING)))
                .max()
                .orElse(0);
    }

    void write() {
        form.rows().forEach(this::row);
        sheets.down(PAD);
    }

    private void row(Block.Row row) {
        Cell name = new Cell(labels, row.label(), Style.cell(Face.HEADING));
        Cell value = new Cell(values, row.value(), Style.cell(Face.BODY));
        int lines = Math.max(name.lines.size(), value.lines.size());
        sheets.need(Math.min(lines, 3) * PITCH + 2 * PAD);
        int done = 0;
        while (done < lines) {
            sheets.need(PITCH + 2 * PAD);
            int fit = (int) ((sheets.left() - 2 * PAD + 0.5) / PITCH);
            int some = Math.min(lines - done, Math.max(1, fit));
            double height = some * PITCH + 2 * PAD;
            box(sheets.y(), height);
            name.write(done, some);
            value.write(done, some);
            sheets.down(height);
            done += some;
        }
    }

    private void box(double top, double height) {
        double bottom = top - height;
        for (double y : new double[] {top, bottom}) {
            sheets.rule(Sheets.LEFT, y, Sheets.RIGHT, y, THIN, false);
        }
        for (double x : new double[] {Sheets.LEFT, Sheets.LEFT + label, Sheets.RIGHT}) {
            sheets.rule(x, top, x, bottom, THIN, false);
        }
    }

    /** What stands in one cell. */
    private final class Cell {

        private final Column column;
        private final int[] text;
        private final Style style;
        private final List<Lines.Line> lines;

        Cell(Column column, String words, Style style) {
            this.column = column;
            this.text = Column.shown(words);
            this.style = style;
            this.lines = column.broken(text, style, 0);
        }

        void write(int from, int count) {
            double top = sheets.y() - PAD;
            for (int i = from; i < Math.min(from + count, lines.size()); i++) {
                double baseline = top - (i - from + 1) * PITCH + PITCH * 0.36;
                column.line(text, lines.get(i), style, 0, i < lines.size() - 1, baseline);
            }
        }
    }
}
