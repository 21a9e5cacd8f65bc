package org.wenshu.web.paper;

import java.util.ArrayList;
import java.util.List;
import org.wenshu.api.paper.Block;

/** Paragraphs with marks of revision, on paper: what came in is underlined, what went out is struck through. */
final class Revised {

    private static final double THIN = 0.8;

    private final Sheets sheets;
    private final double indent;

    Revised(Sheets sheets, double indent) {
        this.sheets = sheets;
        this.indent = indent;
    }

    void paragraph(Block.Marked paragraph) {
        List<Block.Revision> revisions = new ArrayList<>();
        StringBuilder words = new StringBuilder();
        for (Block.Run run : paragraph.runs()) {
            int[] shown = Column.shown(run.text());
            words.append(new String(shown, 0, shown.length));
            for (int i = 0; i < shown.length; i++) {
                revisions.add(run.revision());
            }
        }
        int[] text = Column.shown(words.toString());
        Style style = Style.text(Face.BODY);
        Column column = new Column(sheets, Sheets.LEFT, Sheets.WIDTH);
        double from = indent;
        for (Lines.Line line : column.broken(text, style, indent)) {
            sheets.need(Sheets.PITCH);
            double baseline = sheets.down(Sheets.PITCH);
            runs(column, text, revisions, line, Sheets.LEFT + from, baseline);
            from = 0;
        }
    }

    private void runs(
            Column column, int[] text, List<Block.Revision> revisions, Lines.Line line, double x, double baseline) {
        double at = x;
        int from = line.from();
        while (from < line.to()) {
            int to = from;
            while (to < line.to() && revisions.get(to) == revisions.get(from)) {
                to++;
            }
            Lines.Line run = new Lines.Line(from, to);
            Style style = Style.text(Face.BODY);
            double width = column.measured(text, run, style);
            sheets.write(text, run, style, at, baseline);
            mark(revisions.get(from), at, width, baseline);
            at += width;
            from = to;
        }
    }

    private void mark(Block.Revision revision, double x, double width, double baseline) {
        switch (revision) {
            case NONE -> {
                // Nothing to be seen.
            }
            case INSERTED -> sheets.rule(x, baseline - 3, x + width, baseline - 3, THIN, true);
            case DELETED -> sheets.rule(x, baseline + 5.5, x + width, baseline + 5.5, THIN, true);
        }
    }
}
