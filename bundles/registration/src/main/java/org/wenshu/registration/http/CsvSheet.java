package org.wenshu.registration.http;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.wenshu.registration.RegisterSheet;

/** Writes a register as CSV that spreadsheets open in the right encoding and do not calculate with. */
public final class CsvSheet {

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    /** What makes a spreadsheet take a cell for a formula, in both widths. */
    private static final String FORMULA_STARTS = "=+-@\t\r\n＝＋－＠";

    private CsvSheet() {}

    /** RFC 4180, UTF-8 with a byte order mark. */
    public static byte[] of(RegisterSheet sheet) {
        StringBuilder csv = new StringBuilder(BYTE_ORDER_MARK);
        csv.append(line(sheet.headings()));
        sheet.rows().forEach(row -> csv.append(line(row)));
        return csv.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String line(List<String> cells) {
        return cells.stream().map(CsvSheet::quoted).collect(Collectors.joining(",", "", "\r\n"));
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
