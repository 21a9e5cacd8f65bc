package org.wenshu.catalog;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jdbi.v3.core.Handle;

/** Reads the publication log. */
final class LogRows {

    private static final String LINES =
            """
             FROM (
                        SELECT number, title, 'PUBLISHED' AS what, published_on AS day, '' AS reference,
                               entered_at AS told_at, 0 AS position
                          FROM catalog_entry
                        UNION ALL
                        SELECT e.number, e.title, c.change, COALESCE(c.day, c.decided_on), c.reference, c.told_at,
                               c.position
                          FROM catalog_change c JOIN catalog_entry e ON e.number = c.entry
                        UNION ALL
                        SELECT e.number, e.title, s.status, s.since, '', s.told_at, s.position
                          FROM catalog_status s JOIN catalog_entry e ON e.number = s.entry
                         WHERE s.status = 'EXPIRED' AND NOT EXISTS (SELECT 1 FROM catalog_change l
                                 WHERE l.entry = s.entry AND l.change = 'LAPSED' AND l.day = s.since)
                        UNION ALL
                        SELECT e.number, e.title, 'CORRECTED', k.corrected_on, k.reason, k.told_at,
                               k.position
                          FROM catalog_correction k JOIN catalog_entry e ON e.number = k.entry
                        UNION ALL
                        SELECT number, number, 'WITHDRAWN', withdrawn_on, '', told_at, 0 FROM catalog_withdrawn
            ) l WHERE :number = '' OR l.number = :number
            """;

    private LogRows() {}

    /** Lines of an entry, or of all for an empty number. */
    static List<LogLine> latest(Handle handle, String number, int offset, int limit) {
        return handle.createQuery("SELECT l.*" + LINES
                        + " ORDER BY l.told_at DESC, l.number DESC, l.position DESC LIMIT :limit OFFSET :offset")
                .bind("number", number)
                .bind("limit", limit)
                .bind("offset", offset)
                .map((row, context) -> new LogLine(
                        row.getString("number"),
                        row.getString("title"),
                        row.getString("what"),
                        LocalDate.parse(row.getString("day")),
                        row.getString("reference"),
                        OffsetDateTime.parse(row.getString("told_at")),
                        row.getLong("position")))
                .list();
    }

    static long count(Handle handle, String number) {
        return handle.createQuery("SELECT count(*)" + LINES)
                .bind("number", number)
                .mapTo(Long.class)
                .one();
    }
}
