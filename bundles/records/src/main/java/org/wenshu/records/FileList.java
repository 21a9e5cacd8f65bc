package org.wenshu.records;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The list of a year's items as a spreadsheet (归档文件目录), with the columns of DA/T 22-2015, 5.5. */
@Component(service = FileList.class)
public class FileList {

    public static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private static final List<String> HEADINGS =
            List.of("place", "code", "number", "maker", "heading", "date", "retention", "box", "note");

    private static final int AT_ONCE = 1000;

    private final RecordsTables tables;

    @Activate
    public FileList(@Reference RecordsTables tables) {
        this.tables = tables;
    }

    /** The list; of one series if that is not empty. */
    public byte[] xlsx(int year, String series) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, "Wenshu", "1.0")) {
            Worksheet sheet = workbook.newWorksheet(Messages.text("list.sheet"));
            sheet.value(0, 0, Messages.text("list.title", Integer.toString(year)));
            for (int column = 0; column < HEADINGS.size(); column++) {
                sheet.value(1, column, Messages.text("list." + HEADINGS.get(column)));
            }
            sheet.range(1, 0, 1, HEADINGS.size() - 1).style().bold().set();
            sheet.freezePane(0, 2);
            int line = 2;
            for (int page = 0; ; page++) {
                List<Item> items = tables.items(year, series, page, AT_ONCE).items();
                for (Item item : items) {
                    row(sheet, line++, item);
                }
                if (items.size() < AT_ONCE) {
                    break;
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private void row(Worksheet sheet, int line, Item item) {
        ArchivalDocument document = tables.document(item.documentId()).orElseThrow();
        sheet.value(line, 0, line - 1);
        sheet.value(line, 1, item.code().text());
        sheet.value(line, 2, document.documentNumber());
        sheet.value(line, 3, document.issuingOrgan());
        sheet.value(line, 4, document.title());
        sheet.value(
                line,
                5,
                document.signedOn()
                        .or(document::documentDate)
                        .map(FileList::digits)
                        .orElse(""));
        sheet.value(line, 6, Messages.name(item.code().retention()));
        sheet.value(line, 7, item.box().map(box -> Integer.toString(box)).orElse(""));
        sheet.value(line, 8, item.note());
    }

    /** Eight digits (DA/T 22-2015, 5.5). */
    private static String digits(LocalDate day) {
        return day.format(DateTimeFormatter.BASIC_ISO_DATE);
    }
}
