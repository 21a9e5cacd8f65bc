package org.wenshu.extraction.sample;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;

/** Writes samples as Word does; what stands side by side is a table. */
public final class DocxSample {

    private DocxSample() {}

    public static void write(Sample sample, Path file) throws IOException {
        try (var document = new XWPFDocument();
                OutputStream out = Files.newOutputStream(file)) {
            for (Block block : sample.blocks()) {
                switch (block.place()) {
                    case NEW_PAGE -> document.createParagraph().setPageBreak(true);
                    case SIDES -> table(document.createTable(1, 2), block);
                    default -> paragraph(document.createParagraph(), block);
                }
            }
            document.write(out);
        }
    }

    private static void table(XWPFTable table, Block block) {
        table.getRow(0).getCell(0).setText(block.text());
        table.getRow(0).getCell(1).setText(block.cells().get(1));
    }

    private static void paragraph(XWPFParagraph paragraph, Block block) {
        paragraph.setAlignment(
                switch (block.place()) {
                    case TITLE, CENTRE -> ParagraphAlignment.CENTER;
                    case RIGHT -> ParagraphAlignment.RIGHT;
                    default -> ParagraphAlignment.BOTH;
                });
        paragraph.setFirstLineIndent(block.place() == Block.Place.INDENTED ? 640 : 0);
        paragraph.createRun().setText(block.text());
    }
}
