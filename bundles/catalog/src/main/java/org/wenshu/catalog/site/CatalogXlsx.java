package org.wenshu.catalog.site;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** The catalog as a spreadsheet: every cell a text, so that nothing in it is computed. */
final class CatalogXlsx {

    private static final int LONGEST = 32_767;
    private static final LocalDateTime EPOCH = LocalDateTime.of(1980, 1, 1, 0, 0);
    private static final Pattern CREATED = Pattern.compile("(<dcterms:created[^>]*>)[^<]*");

    private CatalogXlsx() {}

    /** @param made what the file says of its age, so that the same catalog gives the same bytes */
    static byte[] of(String title, List<EntryView> entries, Function<EntryView, String> kindLabel, Instant made) {
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
        return dated(out.toByteArray(), made);
    }

    private static void row(Worksheet sheet, int row, List<String> cells) {
        for (int column = 0; column < cells.size(); column++) {
            String cell = cells.get(column);
            sheet.inlineString(row, column, cell.substring(0, Math.min(LONGEST, cell.length())));
        }
    }

    /** The library writes the moment of writing into the file; what it writes is read by its directory only. */
    private static byte[] dated(byte[] workbook, Instant made) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(workbook.length);
        try {
            Path file = Files.createTempFile("catalog", ".xlsx");
            try {
                Files.write(file, workbook);
                try (ZipFile in = new ZipFile(file.toFile());
                        ZipOutputStream zip = new ZipOutputStream(out)) {
                    for (ZipEntry part : Collections.list(in.entries())) {
                        ZipEntry entry = new ZipEntry(part.getName());
                        entry.setTimeLocal(EPOCH);
                        zip.putNextEntry(entry);
                        zip.write(dated(part.getName(), in.getInputStream(part).readAllBytes(), made));
                        zip.closeEntry();
                    }
                }
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("a spreadsheet could not be written", e);
        }
        return out.toByteArray();
    }

    private static byte[] dated(String name, byte[] part, Instant made) {
        if (!name.equals("docProps/core.xml")) {
            return part;
        }
        String core = new String(part, StandardCharsets.UTF_8);
        return CREATED.matcher(core)
                .replaceAll("$1" + made.truncatedTo(ChronoUnit.SECONDS))
                .getBytes(StandardCharsets.UTF_8);
    }
}
