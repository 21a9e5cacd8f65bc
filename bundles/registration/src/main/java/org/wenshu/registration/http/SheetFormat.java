package org.wenshu.registration.http;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javax.ws.rs.core.Response;

/** The files that tables are handed out as. */
public enum SheetFormat {
    CSV("text/csv;charset=UTF-8") {
        @Override
        SheetWriter writer(OutputStream out, String title, List<String> headings) {
            return new CsvSheet(out, headings);
        }
    },
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet") {
        @Override
        SheetWriter writer(OutputStream out, String title, List<String> headings) {
            return new XlsxSheet(out, title, headings);
        }
    };

    private final String mediaType;

    SheetFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    abstract SheetWriter writer(OutputStream out, String title, List<String> headings);

    /**
     * Answers with a table. It is written to a temporary file first: a slow reader then holds no table of the database
     * open, and a failure is an error instead of half a file.
     *
     * @param rows writes the rows
     */
    public Response answer(String title, List<String> headings, Consumer<SheetWriter> rows) {
        try {
            Path file = Files.createTempFile("sheet-", "");
            try {
                write(file, title, headings, rows);
            } catch (RuntimeException failure) {
                Files.delete(file);
                throw failure;
            }
            long size = Files.size(file);
            // CXF closes the stream, which removes the file.
            InputStream content = Files.newInputStream(file, StandardOpenOption.DELETE_ON_CLOSE);
            return Download.of(content, title + "." + name().toLowerCase(Locale.ROOT), mediaType, size);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(Path file, String title, List<String> headings, Consumer<SheetWriter> rows) {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file));
                SheetWriter sheet = writer(out, title, headings)) {
            rows.accept(sheet);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
