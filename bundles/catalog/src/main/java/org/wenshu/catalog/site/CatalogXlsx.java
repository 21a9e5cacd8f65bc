package org.wenshu.catalog.site;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** The catalog as a spreadsheet: every cell a text, so that nothing in it is computed. */
final class CatalogXlsx implements AutoCloseable {

    private static final int LONGEST = 32_767;
    private static final int TOGETHER = 500;
    private static final LocalDateTime EPOCH = LocalDateTime.of(1980, 1, 1, 0, 0);
    private static final Pattern CREATED = Pattern.compile("(<dcterms:created[^>]*>)[^<]*");

    private final Instant made;
    private final Path file;
    private final OutputStream bytes;
    private final Workbook workbook;
    private final Worksheet sheet;
    private int rows;

    /** @param made what the file says of its age, so that the same catalog gives the same bytes */
    CatalogXlsx(String title, Instant made) throws IOException {
        this.made = made;
        this.file = Files.createTempFile("catalog", ".xlsx");
        this.bytes = new BufferedOutputStream(Files.newOutputStream(file));
        this.workbook = new Workbook(bytes, "Wenshu", "1.0");
        this.sheet = workbook.newWorksheet(title.substring(0, Math.min(title.length(), 31)));
        sheet.freezePane(0, 1);
        row(CatalogCsv.headings());
    }

    /** The next row; what was written before need not stay in memory. */
    void row(List<String> cells) throws IOException {
        for (int column = 0; column < cells.size(); column++) {
            String cell = cells.get(column);
            sheet.inlineString(rows, column, cell.substring(0, Math.min(LONGEST, cell.length())));
        }
        rows++;
        if (rows % TOGETHER == 0) {
            sheet.flush();
        }
    }

    /** The library writes the moment of writing into the file; what it writes is read by its directory only. */
    void write(OutputStream out) throws IOException {
        workbook.close();
        bytes.close();
        try (ZipFile in = new ZipFile(file.toFile())) {
            ZipOutputStream zip = new ZipOutputStream(out);
            for (ZipEntry part : Collections.list(in.entries())) {
                ZipEntry entry = new ZipEntry(part.getName());
                entry.setTimeLocal(EPOCH);
                zip.putNextEntry(entry);
                if (part.getName().equals("docProps/core.xml")) {
                    zip.write(dated(in.getInputStream(part).readAllBytes()));
                } else {
                    in.getInputStream(part).transferTo(zip);
                }
                zip.closeEntry();
            }
            zip.finish();
        }
    }

    private byte[] dated(byte[] part) {
        String core = new String(part, StandardCharsets.UTF_8);
        return CREATED.matcher(core)
                .replaceAll("$1" + made.truncatedTo(ChronoUnit.SECONDS))
                .getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public void close() throws IOException {
        try (bytes) {
            workbook.close();
        } finally {
            Files.deleteIfExists(file);
        }
    }
}
