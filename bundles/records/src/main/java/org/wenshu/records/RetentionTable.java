package org.wenshu.records;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.wenshu.api.document.DocumentKind;

/** Proposes retention periods by the rows of {@code retention.tsv}, the first that fits. */
public final class RetentionTable {

    private static final String ANY = "*";
    private static final int COLUMNS = 8;

    private final List<Row> rows;

    private RetentionTable(List<Row> rows) {
        this.rows = rows;
    }

    private record Row(String origin, String normative, String importance, Set<DocumentKind> kinds, Proposal proposal) {

        boolean fits(ArchivalDocument document) {
            return origin.equals(document.own() ? "OWN" : "IN")
                    && (normative.equals(ANY) || document.normative())
                    && (importance.equals(ANY) || document.important())
                    && (kinds.isEmpty()
                            || document.kind().filter(kinds::contains).isPresent());
        }
    }

    /** The table that this bundle carries. */
    public static RetentionTable carried() {
        try (InputStream in = RetentionTable.class.getResourceAsStream("retention.tsv");
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return new RetentionTable(lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(RetentionTable::row)
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The last rows of both origins fit everything. */
    public Proposal propose(ArchivalDocument document) {
        return rows.stream()
                .filter(row -> row.fits(document))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no row of the table fits " + document.id()))
                .proposal();
    }

    private static Row row(String line) {
        String[] cells = line.split("\t");
        if (cells.length != COLUMNS) {
            throw new IllegalStateException("not " + COLUMNS + " cells: " + line);
        }
        Set<DocumentKind> kinds = cells[4].equals(ANY)
                ? Set.of()
                : Arrays.stream(cells[4].split(",")).map(DocumentKind::valueOf).collect(Collectors.toUnmodifiableSet());
        return new Row(
                cells[1],
                cells[2],
                cells[3],
                kinds,
                new Proposal(Retention.valueOf(cells[5]), cells[0], cells[6], cells[7]));
    }
}
