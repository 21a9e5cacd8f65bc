package org.wenshu.catalog.site;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Function;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** The catalog as a spreadsheet: every cell a text, so that nothing in it is computed. */
final class CatalogXlsx {

    private static final int LONGEST = 32_767;

    private CatalogXlsx() {}

    static byte[] of(String title, List<EntryView> entries, Function<EntryView, String> kindLabel) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, "Wenshu", "1.0")) {
            Worksheet sheet = workbook.newWorksheet(title.substring(0, Math.min(title.length(), 31)));
            sheet.freezePane(0, 1);
            row(sheet, 0, CatalogCsv.headings());
            for (int i = 0; i < entries.size(); i++) {
                row(sheet, i + 1, CatalogCsv.cells(entries.get(i), kindLabel));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory failed", e);
        }
        return out.toByteArray();
    }

    private static void row(Worksheet sheet, int row, List<String> cells) {
        for (int column = 0; column < cells.size(); column++) {
            String cell = cells.get(column);
            sheet.inlineString(row, column, cell.substring(0, Math.min(LONGEST, cell.length())));
        }
    }
}
