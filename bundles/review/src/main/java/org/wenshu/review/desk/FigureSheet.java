package org.wenshu.review.desk;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.UnaryOperator;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.wenshu.review.Messages;

/** The figures as a spreadsheet. */
public final class FigureSheet {

    public static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private static final List<String> HEADINGS = List.of(
            "organ", "received", "returned", "issued", "lawful", "revision", "unlawful", "average", "late", "open");

    private FigureSheet() {}

    /**
     * The file.
     *
     * @param name the organ's name by its id
     */
    public static byte[] of(Figures figures, UnaryOperator<String> name) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, "Wenshu", "1.0")) {
            Worksheet sheet = workbook.newWorksheet(Messages.text("figures.sheet"));
            sheet.value(
                    0,
                    0,
                    Messages.text(
                            "figures.period",
                            figures.from().toString(),
                            figures.to().toString()));
            for (int column = 0; column < HEADINGS.size(); column++) {
                sheet.value(1, column, Messages.text("figures." + HEADINGS.get(column)));
            }
            sheet.range(1, 0, 1, HEADINGS.size() - 1).style().bold().set();
            sheet.freezePane(1, 2);
            for (int i = 0; i < figures.rows().size(); i++) {
                row(sheet, i + 2, figures.rows().get(i), name);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static void row(Worksheet sheet, int line, Figures.Row row, UnaryOperator<String> name) {
        sheet.value(line, 0, row.organ().isEmpty() ? Messages.text("figures.sum") : name.apply(row.organ()));
        sheet.value(line, 1, row.received());
        sheet.value(line, 2, row.returned());
        sheet.value(line, 3, row.issuedInAll());
        sheet.value(line, 4, row.lawful());
        sheet.value(line, 5, row.revisionRequired());
        sheet.value(line, 6, row.unlawful());
        sheet.value(line, 7, row.averageDays());
        sheet.value(line, 8, row.late());
        sheet.value(line, 9, row.open());
    }
}
