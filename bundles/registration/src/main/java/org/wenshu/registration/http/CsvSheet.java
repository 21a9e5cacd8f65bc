package org.wenshu.registration.http;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/** Writes CSV that spreadsheets open in the right encoding and do not calculate with: RFC 4180 in UTF-8 with a mark. */
public final class CsvSheet implements SheetWriter {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    /** What makes a spreadsheet take a cell for a formula, in both widths. */
    private static final String FORMULA_STARTS = "=+-@\t\r\n＝＋－＠";

    private final OutputStream out;

    public CsvSheet(OutputStream out, List<String> headings) {
        this.out = out;
        write(BYTE_ORDER_MARK);
        row(headings);
    }

    @Override
    public void row(List<String> cells) {
        write(cells.stream().map(CsvSheet::quoted).collect(Collectors.joining(",", "", "\r\n")));
    }

    @Override
    public void close() {
        try {
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(String text) {
        try {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String quoted(String cell) {
        return '"' + harmless(cell).replace("\"", "\"\"") + '"';
    }

    /** Text that would be a formula gets an apostrophe in front, which spreadsheets take for "this is text". */
    static String harmless(String cell) {
        String start = cell.stripLeading();
        boolean formula = !start.isEmpty() && FORMULA_STARTS.indexOf(start.charAt(0)) >= 0
                || !cell.isEmpty() && FORMULA_STARTS.indexOf(cell.charAt(0)) >= 0;
        return formula ? "'" + cell : cell;
    }
}
