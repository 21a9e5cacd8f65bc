package org.wenshu.catalog;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.wenshu.api.journal.JournalEntry;
import org.wenshu.catalog.edition.EditionIssued;
import org.wenshu.catalog.edition.EditionLine;

/** Writes and reads quarterly editions, and what they are made of. */
final class EditionRows {

    private static final String SEPARATOR = "、";

    private EditionRows() {}

    static void issued(Handle handle, JournalEntry entry) {
        EditionIssued event = entry.as(EditionIssued.class);
        handle.execute(
                """
                INSERT INTO catalog_edition (period, from_day, to_day, in_force, docx, pdf, issued_on, issued_by)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?)
                """,
                event.period(),
                event.from().toString(),
                event.to().toString(),
                event.inForce(),
                event.docx(),
                event.pdf().orElse(null),
                event.issuedOn().toString(),
                event.by());
        for (int line = 0; line < event.lines().size(); line++) {
            EditionLine written = event.lines().get(line);
            handle.execute(
                    """
                    INSERT INTO catalog_edition_line (period, line, what, number, title, document_number, organs, day,
                      reference)
                    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
                    """,
                    event.period(),
                    line,
                    written.what(),
                    written.number(),
                    written.title(),
                    written.documentNumber(),
                    String.join(SEPARATOR, written.organs()),
                    written.day().toString(),
                    written.reference());
        }
    }

    /** The latest first. */
    static List<EditionIssued> all(Handle handle) {
        return handle.createQuery("SELECT * FROM catalog_edition ORDER BY period DESC")
                .map((row, context) -> new EditionIssued(
                        row.getString("period"),
                        LocalDate.parse(row.getString("from_day")),
                        LocalDate.parse(row.getString("to_day")),
                        lines(handle, row.getString("period")),
                        row.getLong("in_force"),
                        row.getString("docx"),
                        Optional.ofNullable(row.getString("pdf")),
                        LocalDate.parse(row.getString("issued_on")),
                        row.getString("issued_by")))
                .list();
    }

    private static List<EditionLine> lines(Handle handle, String period) {
        return handle.createQuery("SELECT * FROM catalog_edition_line WHERE period = :period ORDER BY line")
                .bind("period", period)
                .map((row, context) -> line(row))
                .list();
    }

    private static EditionLine line(ResultSet row) throws SQLException {
        return new EditionLine(
                row.getString("what"),
                row.getString("number"),
                row.getString("title"),
                row.getString("document_number"),
                organs(row.getString("organs")),
                LocalDate.parse(row.getString("day")),
                row.getString("reference"));
    }

    /** What was published, and what took effect, between two days. */
    static List<EditionLine> between(Handle handle, LocalDate from, LocalDate to) {
        List<EditionLine> lines = new ArrayList<>();
        for (String select : List.of(
                """
                SELECT 'PUBLISHED' AS what, e.number, e.title, e.document_number, e.published_on AS day,
                       '' AS reference FROM catalog_entry e
                 WHERE e.published_on >= :from AND e.published_on <= :to ORDER BY e.published_on, e.number
                """,
                """
                SELECT c.change AS what, e.number, e.title, e.document_number, COALESCE(c.day, c.decided_on) AS day,
                       c.reference FROM catalog_change c JOIN catalog_entry e ON e.number = c.entry
                 WHERE c.change <> 'EXTENDED' AND COALESCE(c.day, c.decided_on) >= :from
                   AND COALESCE(c.day, c.decided_on) <= :to
                UNION ALL
                SELECT c.change, e.number, e.title, e.document_number, c.decided_on, c.reference
                  FROM catalog_change c JOIN catalog_entry e ON e.number = c.entry
                 WHERE c.change = 'EXTENDED' AND c.decided_on >= :from AND c.decided_on <= :to
                UNION ALL
                SELECT s.status, e.number, e.title, e.document_number, s.since, ''
                  FROM catalog_status s JOIN catalog_entry e ON e.number = s.entry
                 WHERE s.status = 'EXPIRED' AND s.since >= :from AND s.since <= :to
                   AND NOT EXISTS (SELECT 1 FROM catalog_change l
                         WHERE l.entry = s.entry AND l.change = 'LAPSED' AND l.day = s.since)
                UNION ALL
                SELECT 'CORRECTED', e.number, e.title, e.document_number, k.corrected_on, k.reason
                  FROM catalog_correction k JOIN catalog_entry e ON e.number = k.entry
                 WHERE k.corrected_on >= :from AND k.corrected_on <= :to
                 ORDER BY day, number
                """)) {
            lines.addAll(handle.createQuery(select)
                    .bind("from", from.toString())
                    .bind("to", to.toString())
                    .map((row, context) -> new EditionLine(
                            row.getString("what"),
                            row.getString("number"),
                            row.getString("title"),
                            row.getString("document_number"),
                            EntryRow.organs(handle, row.getString("number")),
                            LocalDate.parse(row.getString("day")),
                            row.getString("reference")))
                    .list());
        }
        return lines;
    }

    private static List<String> organs(String names) {
        return names.isEmpty() ? List.of() : Arrays.asList(names.split(SEPARATOR));
    }
}
