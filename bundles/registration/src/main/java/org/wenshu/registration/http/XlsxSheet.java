package org.wenshu.registration.http;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.wenshu.registration.RegisterSheet;

/** Writes a register as a spreadsheet; every cell is a text, so nothing in it is calculated. */
public final class XlsxSheet {

    /** More does not fit into a cell. */
    private static final int LONGEST = 32_767;

    private XlsxSheet() {}

    public static byte[] of(RegisterSheet sheet, String title) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "Wenshu", "1.0")) {
            Worksheet page = workbook.newWorksheet(title);
            row(page, 0, sheet.headings());
            page.range(0, 0, 0, sheet.fields().size() - 1).style().bold().set();
            page.freezePane(0, 1);
            for (int i = 0; i < sheet.rows().size(); i++) {
                row(page, i + 1, sheet.rows().get(i));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static void row(Worksheet page, int number, List<String> cells) {
        for (int column = 0; column < cells.size(); column++) {
            String cell = cells.get(column);
            page.inlineString(number, column, cell.substring(0, Math.min(LONGEST, cell.length())));
        }
    }
}
