package org.wenshu.web.paper;

import org.wenshu.api.paper.Block;
import org.wenshu.api.paper.OfficialPaper;

/** Writes the text of a paper as WordprocessingML; how each style looks stands in {@code styles.xml}. */
final class PaperXml {

    private static final String NAMESPACES = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" "
            + "xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";

    // A4; margins of GB/T 9704: top 37 mm, left 28 mm, type area 156 mm by 225 mm; in twentieths of a point.
    private static final String SECTION =
            """
            <w:sectPr><w:footerReference w:type="default" r:id="rId3"/><w:footerReference w:type="even" r:id="rId4"/>\
            <w:footerReference w:type="first" r:id="rId5"/>\
            <w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="2098" w:right="1474" w:bottom="1984" w:left="1588" \
            w:header="851" w:footer="1400" w:gutter="0"/><w:titlePg/></w:sectPr>""";

    /** Where the mark stands; word processors look for it in the paragraph alone, not in its style. */
    private static final String HEAD =
            """
            <w:framePr w:w="9638" w:wrap="notBeside" w:vAnchor="page" w:hAnchor="page" w:x="1134" w:y="1701"/>""";

    private static final String BORDERS =
            """
            <w:tblBorders><w:top w:val="single" w:sz="4"/><w:left w:val="single" w:sz="4"/>\
            <w:bottom w:val="single" w:sz="4"/><w:right w:val="single" w:sz="4"/>\
            <w:insideH w:val="single" w:sz="4"/><w:insideV w:val="single" w:sz="4"/></w:tblBorders>""";

    /** The cells' own margin: with it the lines of a table end where the type area does. */
    private static final int PAD = 108;

    private static final String CELLS =
            "<w:tblCellMar><w:left w:w=\"%1$d\" w:type=\"dxa\"/><w:right w:w=\"%1$d\" w:type=\"dxa\"/></w:tblCellMar>"
                    .formatted(PAD);

    private static final int WIDTH = 8844;

    /** Labels take what the longest of them needs, within these bounds: 34 mm and 66 mm. */
    private static final int NARROW = 1928;

    private static final int WIDE = 3742;
    private static final int CHARACTER = 280;

    /** Rows with more than that go on on the next page. */
    private static final int SHORT = 200;

    private static final String AUTHOR = "文枢";

    private int revisions;
    private final StringBuilder xml = new StringBuilder(8192);

    private PaperXml() {}

    static String of(OfficialPaper paper) {
        PaperXml writer = new PaperXml();
        writer.write(paper);
        return writer.xml.toString();
    }

    private void write(OfficialPaper paper) {
        xml.append("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<w:document ")
                .append(NAMESPACES)
                .append("><w:body>");
        paragraph("Mark", HEAD, paper.mark());
        paragraph("Number", paper.number().orElse(""));
        paragraph("PaperTitle", paper.title());
        paper.addressee().ifPresent(name -> paragraph("Addressee", name + "："));
        paper.body().forEach(this::block);
        paragraph("Signature", paper.signature());
        paragraph(
                "PaperDate",
                "%d年%d月%d日"
                        .formatted(
                                paper.date().getYear(),
                                paper.date().getMonthValue(),
                                paper.date().getDayOfMonth()));
        paper.annotation().ifPresent(note -> paragraph("Body", "（" + note + "）"));
        xml.append(SECTION).append("</w:body></w:document>");
    }

    private void block(Block block) {
        if (block instanceof Block.Heading heading) {
            paragraph("Heading", heading.text());
        } else if (block instanceof Block.Text text) {
            paragraph("Body", text.text());
        } else if (block instanceof Block.Quote quote) {
            paragraph("Quotation", quote.text());
        } else if (block instanceof Block.Form form) {
            form(form);
        } else if (block instanceof Block.Marked marked) {
            marked(marked);
        }
    }

    /** Who revised is whoever made the paper; when is not told, so that the same paper gives the same bytes. */
    private void marked(Block.Marked paragraph) {
        xml.append("<w:p><w:pPr><w:pStyle w:val=\"Body\"/></w:pPr>");
        for (Block.Run run : paragraph.runs()) {
            switch (run.revision()) {
                case NONE -> run("w:t", run.text());
                case INSERTED -> revision("w:ins", "w:t", run.text());
                case DELETED -> revision("w:del", "w:delText", run.text());
            }
        }
        xml.append("</w:p>");
    }

    private void revision(String element, String text, String words) {
        xml.append('<')
                .append(element)
                .append(" w:id=\"")
                .append(++revisions)
                .append("\" w:author=\"")
                .append(AUTHOR)
                .append("\">");
        run(text, words);
        xml.append("</").append(element).append('>');
    }

    private void run(String element, String text) {
        xml.append("<w:r><").append(element).append(" xml:space=\"preserve\">");
        text.codePoints().map(c -> c == '\n' || c == '\t' ? ' ' : c).forEach(this::character);
        xml.append("</").append(element).append("></w:r>");
    }

    private void form(Block.Form form) {
        int label =
                form.rows().stream().mapToInt(row -> width(row.label())).max().orElse(0);
        int labels = Math.max(NARROW, Math.min(WIDE, label + 2 * PAD + CHARACTER / 4));
        int values = WIDTH - labels;
        xml.append("<w:tbl><w:tblPr><w:tblW w:w=\"%d\" w:type=\"dxa\"/>".formatted(WIDTH))
                .append("<w:tblInd w:w=\"%d\" w:type=\"dxa\"/>".formatted(PAD))
                .append(BORDERS)
                .append("<w:tblLayout w:type=\"fixed\"/>")
                .append(CELLS)
                .append("</w:tblPr><w:tblGrid><w:gridCol w:w=\"%d\"/><w:gridCol w:w=\"%d\"/></w:tblGrid>"
                        .formatted(labels, values));
        for (Block.Row row : form.rows()) {
            xml.append(row.value().length() > SHORT ? "<w:tr>" : "<w:tr><w:trPr><w:cantSplit/></w:trPr>");
            cell(labels, "CellLabel", row.label());
            cell(values, "CellValue", row.value());
            xml.append("</w:tr>");
        }
        xml.append("</w:tbl>");
    }

    /** Of a text in one line, in twentieths of a point. */
    private static int width(String text) {
        return text.codePoints().map(c -> c < 0x80 ? CHARACTER / 2 : CHARACTER).sum();
    }

    private void cell(int width, String style, String text) {
        xml.append("<w:tc><w:tcPr><w:tcW w:w=\"%d\" w:type=\"dxa\"/><w:vAlign w:val=\"center\"/></w:tcPr>"
                .formatted(width));
        paragraph(style, text);
        xml.append("</w:tc>");
    }

    private void paragraph(String style, String text) {
        paragraph(style, "", text);
    }

    private void paragraph(String style, String properties, String text) {
        xml.append("<w:p><w:pPr><w:pStyle w:val=\"")
                .append(style)
                .append("\"/>")
                .append(properties)
                .append("</w:pPr>");
        run("w:t", text);
        xml.append("</w:p>");
    }

    /** Texts come from outside: markup is written as text, and what XML cannot hold is left out. */
    private void character(int c) {
        switch (c) {
            case '&' -> xml.append("&amp;");
            case '<' -> xml.append("&lt;");
            case '>' -> xml.append("&gt;");
            default -> {
                boolean fine = c >= 0x20 && c <= 0xd7ff || c >= 0xe000 && c <= 0xfffd || c >= 0x10000;
                if (fine) {
                    xml.appendCodePoint(c);
                }
            }
        }
    }
}
