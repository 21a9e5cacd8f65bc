package org.wenshu.records.fixity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.wenshu.records.RecordsTables;
import org.wenshu.records.event.FixityChecked;

/** The contents that are to be checked, and the reports. */
@Component(service = FixityTables.class)
public class FixityTables {

    private final RecordsTables tables;

    @Activate
    public FixityTables(@Reference RecordsTables tables) {
        this.tables = tables;
    }

    /** A content with one of the files it is. */
    record Held(String contentHash, String documentId, String name) {}

    /** The next contents in the order of their hashes, each once. */
    List<Held> after(String hash, int limit) {
        return tables.read(handle -> handle.createQuery(
                        """
                        SELECT content_hash, min(document_id) AS document_id, min(name) AS name FROM records_file
                        WHERE content_hash > :hash GROUP BY content_hash ORDER BY content_hash LIMIT :limit
                        """)
                .bind("hash", hash)
                .bind("limit", limit)
                .map((row, context) ->
                        new Held(row.getString("content_hash"), row.getString("document_id"), row.getString("name")))
                .list());
    }

    /** The day on which the first document came in; empty if none did. */
    Optional<LocalDate> firstReceived() {
        return tables.read(handle -> handle.createQuery("SELECT min(received_on) FROM records_document")
                .mapTo(String.class)
                .findOne()
                .map(LocalDate::parse));
    }

    /** The latest reports, the last one first. */
    public List<FixityReport> latest(int limit) {
        return tables.read(
                handle -> handle.createQuery("SELECT * FROM records_fixity ORDER BY number DESC LIMIT :limit")
                        .bind("limit", limit)
                        .map((row, context) -> report(row, flaws(handle, row.getLong("number"))))
                        .list());
    }

    private static List<Flaw> flaws(Handle handle, long number) {
        return handle.createQuery("SELECT * FROM records_flaw WHERE check_number = :number ORDER BY place")
                .bind("number", number)
                .map((row, context) -> new Flaw(
                        row.getString("content_hash"),
                        Flaw.Kind.valueOf(row.getString("kind")),
                        row.getString("document_id"),
                        row.getString("name")))
                .list();
    }

    private static FixityReport report(ResultSet row, List<Flaw> flaws) throws SQLException {
        return new FixityReport(
                row.getLong("number"),
                LocalDate.parse(row.getString("checked_on")),
                row.getString("account"),
                row.getLong("checked"),
                row.getLong("octets"),
                row.getLong("lost"),
                row.getLong("altered"),
                flaws);
    }

    /** Writes a report down; for the projection. */
    public static void write(Handle handle, FixityChecked event) {
        handle.execute(
                """
                INSERT INTO records_fixity (number, checked_on, account, checked, octets, lost, altered)
                VALUES (?, ?, ?, ?, ?, ?, ?)
                """,
                event.number(),
                event.on().toString(),
                event.account(),
                event.checked(),
                event.octets(),
                event.lost(),
                event.altered());
        int place = 0;
        for (Flaw flaw : event.flaws()) {
            handle.execute(
                    """
                    INSERT INTO records_flaw (check_number, place, content_hash, kind, document_id, name)
                    VALUES (?, ?, ?, ?, ?, ?)
                    """,
                    event.number(),
                    place++,
                    flaw.contentHash(),
                    flaw.kind().name(),
                    flaw.documentId(),
                    flaw.name());
        }
    }
}
