package org.wenshu.registration.http;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Writes a spreadsheet; every cell is a text, so nothing in it is calculated. */
public final class XlsxSheet implements SheetWriter {

    /** More does not fit into a cell. */
    private static final int LONGEST = 32_767;

    private static final int ROWS_IN_MEMORY = 500;

    private final Workbook workbook;
    private final Worksheet page;
    private int rows;

    public XlsxSheet(OutputStream out, String title, List<String> headings) {
        workbook = new Workbook(out, "Wenshu", "1.0");
        page = workbook.newWorksheet(title);
        page.freezePane(0, 1);
        row(headings);
        page.range(0, 0, 0, headings.size() - 1).style().bold().set();
    }

    @Override
    public void row(List<String> cells) {
        for (int column = 0; column < cells.size(); column++) {
            String cell = cells.get(column);
            page.inlineString(rows, column, cell.substring(0, Math.min(LONGEST, cell.length())));
        }
        rows++;
        if (rows % ROWS_IN_MEMORY == 0) {
            flush();
        }
    }

    @Override
    public void close() {
        try {
            workbook.finish();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void flush() {
        try {
            page.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
