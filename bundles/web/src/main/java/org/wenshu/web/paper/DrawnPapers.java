package org.wenshu.web.paper;

import org.wenshu.api.paper.Block;
import org.wenshu.api.paper.OfficialPaper;

/**
 * Writes papers as PDF or OFD in the letter's layout of GB/T 9704-2012 (信函格式): mark and red double lines on the first
 * page, the number below them on the right, pages numbered from the second on.
 * One paper at a time: the library's fonts are no matter for several threads.
 */
final class DrawnPapers {

    private static final double MARK_SIZE = 26;
    private static final double THICK = 2.2;
    private static final double THIN = 0.7;

    /** Two characters: the indent of paragraphs, and the distance of signature and date from the edge. */
    private static final double TWO = 2 * Sheets.WIDTH / 28;

    private final Fonts fonts;

    DrawnPapers(Fonts fonts) {
        this.fonts = fonts;
    }

    synchronized byte[] pdf(OfficialPaper paper) {
        complete();
        return drawn(paper, new PdfInk(paper.title()));
    }

    synchronized byte[] ofd(OfficialPaper paper) {
        complete();
        return drawn(paper, new OfdInk(fonts, paper.title()));
    }

    /** Before anything is begun. */
    private void complete() {
        for (Face face : Face.values()) {
            fonts.of(face);
        }
    }

    private byte[] drawn(OfficialPaper paper, Ink ink) {
        try (Sheets sheets = new Sheets(fonts, ink)) {
            Column column = new Column(sheets, Sheets.LEFT, Sheets.WIDTH);
            head(paper, sheets, column);
            column.centred(paper.title(), Style.TITLE, 32);
            sheets.down(Sheets.PITCH);
            paper.addressee().ifPresent(name -> column.paragraph(name + "：", Style.text(Face.BODY), 0));
            paper.body().forEach(block -> block(block, sheets, column));
            foot(paper, sheets, column);
            return sheets.finished();
        }
    }

    /** The mark's upper edge is 30 mm below that of the sheet, the line 4 mm below the mark, 170 mm long. */
    private static void head(OfficialPaper paper, Sheets sheets, Column column) {
        double top = Sheets.HEIGHT - 30 * Sheets.MM;
        int[] mark = Column.shown(paper.mark());
        Style plain = new Style(Face.TITLE, MARK_SIZE, 0, true);
        Lines.Line all = new Lines.Line(0, mark.length);
        double width = column.measured(mark, all, plain);
        double size = width > Sheets.WIDTH ? MARK_SIZE * Sheets.WIDTH / width : MARK_SIZE;
        Style style = new Style(Face.TITLE, size, 0, true);
        double spare = Sheets.WIDTH - column.measured(mark, all, style);
        sheets.write(mark, all, style, Sheets.LEFT + spare / 2, top - 0.88 * size);
        double line = top - MARK_SIZE - 4 * Sheets.MM;
        doubled(sheets, line, THICK, THIN);
        doubled(sheets, 20 * Sheets.MM + 3, THIN, THICK);
        sheets.to(line - 10);
        column.right(paper.number().orElse(""), Style.text(Face.BODY), 0);
        sheets.down(paper.number().isPresent() ? 2 * Sheets.PITCH : Sheets.PITCH);
    }

    private static void doubled(Sheets sheets, double y, double upper, double lower) {
        double left = 20 * Sheets.MM;
        double right = 190 * Sheets.MM;
        sheets.rule(left, y, right, y, upper, true);
        sheets.rule(left, y - 3, right, y - 3, lower, true);
    }

    private static void block(Block block, Sheets sheets, Column column) {
        if (block instanceof Block.Heading heading) {
            sheets.need(2 * Sheets.PITCH);
            column.paragraph(heading.text(), Style.text(Face.HEADING), TWO);
        } else if (block instanceof Block.Text text) {
            column.paragraph(text.text(), Style.text(Face.BODY), TWO);
        } else if (block instanceof Block.Quote quote) {
            column.paragraph(quote.text(), Style.text(Face.QUOTE), TWO);
        } else if (block instanceof Block.Form form) {
            new Ruled(sheets, form).write();
        } else if (block instanceof Block.Marked marked) {
            new Revised(sheets, TWO).paragraph(marked);
        }
    }

    /** Signature and date stay together. */
    private static void foot(OfficialPaper paper, Sheets sheets, Column column) {
        sheets.need(3 * Sheets.PITCH);
        sheets.down(Sheets.PITCH);
        column.right(paper.signature(), Style.text(Face.BODY), TWO);
        column.right(
                "%d年%d月%d日"
                        .formatted(
                                paper.date().getYear(),
                                paper.date().getMonthValue(),
                                paper.date().getDayOfMonth()),
                Style.text(Face.BODY),
                TWO);
        paper.annotation().ifPresent(note -> column.paragraph("（" + note + "）", Style.text(Face.BODY), TWO));
    }
}
