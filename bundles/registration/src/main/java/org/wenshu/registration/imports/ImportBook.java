package org.wenshu.registration.imports;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.wenshu.registration.DocumentRow;
import org.wenshu.registration.Slice;
import org.wenshu.registration.Tables;

/** Reads what the tables say of imports. */
@Component(service = ImportBook.class)
public class ImportBook {

    private final Tables tables;

    @Activate
    public ImportBook(@Reference Tables tables) {
        this.tables = tables;
    }

    /** The latest imports, the newest first. */
    public List<ImportStatus> latest(int most) {
        return tables.read(
                handle -> handle.createQuery("SELECT * FROM registration_import ORDER BY position DESC LIMIT :most")
                        .bind("most", most)
                        .map((row, context) -> status(row))
                        .list());
    }

    public Optional<ImportStatus> find(String id) {
        return tables.read(handle -> handle.createQuery("SELECT * FROM registration_import WHERE id = :id")
                .bind("id", id)
                .map((row, context) -> status(row))
                .findOne());
    }

    /** The import that has been waiting longest. */
    Optional<ImportStatus> next() {
        return tables.read(handle -> handle.createQuery(
                        "SELECT * FROM registration_import WHERE state = 'RUNNING' ORDER BY position LIMIT 1")
                .map((row, context) -> status(row))
                .findOne());
    }

    /** The import of an uploaded content that has not ended. */
    Optional<ImportStatus> running(String contentHash) {
        return tables.read(handle -> handle.createQuery(
                        "SELECT * FROM registration_import WHERE state = 'RUNNING' AND content_hash = :hash LIMIT 1")
                .bind("hash", contentHash)
                .map((row, context) -> status(row))
                .findOne());
    }

    /** The files that were dealt with, in order. */
    public Slice<ImportedItem> items(ImportStatus status, int page, int size) {
        return tables.read(handle -> new Slice<>(
                status.done(),
                handle.createQuery(
                                "SELECT * FROM registration_import_item WHERE import_id = :id ORDER BY item LIMIT :size OFFSET :skip")
                        .bind("id", status.id())
                        .bind("size", size)
                        .bind("skip", (long) page * size)
                        .map((row, context) -> item(row))
                        .list()));
    }

    /** Hands over every file that was dealt with, in order; one at a time in memory. */
    public void each(String id, Consumer<ImportedItem> item) {
        tables.read(handle -> {
            handle.createQuery("SELECT * FROM registration_import_item WHERE import_id = :id ORDER BY item")
                    .bind("id", id)
                    .map((row, context) -> item(row))
                    .forEach(item);
            return true;
        });
    }

    /** The files that need not be looked at again. */
    Set<String> done(String id) {
        return tables.read(handle ->
                new HashSet<>(handle.createQuery("SELECT item FROM registration_import_item WHERE import_id = :id")
                        .bind("id", id)
                        .mapTo(String.class)
                        .list()));
    }

    private static ImportStatus status(ResultSet row) throws SQLException {
        return new ImportStatus(
                row.getString("id"),
                row.getString("account"),
                ImportSource.valueOf(row.getString("source")),
                row.getString("name"),
                ImportState.valueOf(row.getString("state")),
                row.getInt("total"),
                row.getInt("done"),
                row.getInt("failed"),
                Instant.parse(row.getString("requested_at")),
                DocumentRow.text(row, "ended_at").map(Instant::parse),
                row.getString("problem"));
    }

    private static ImportedItem item(ResultSet row) throws SQLException {
        return new ImportedItem(
                row.getString("name"),
                ItemOutcome.valueOf(row.getString("outcome")),
                row.getString("document_id"),
                row.getString("problem"));
    }
}
