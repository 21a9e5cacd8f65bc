package org.wenshu.catalog;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.wenshu.api.catalog.EntryCorrected;
import org.wenshu.api.handling.IssuedDocument;
import org.wenshu.api.journal.JournalEntry;
import org.wenshu.catalog.correction.Correction;
import org.wenshu.catalog.validity.Validity;

/** Writes and reads corrections of entries. */
final class CorrectionRows {

    private CorrectionRows() {}

    static String corrected(Handle handle, JournalEntry entry) {
        EntryCorrected event = entry.as(EntryCorrected.class);
        IssuedDocument right = event.document();
        String number = event.unifiedRegistrationNumber();
        int changed = handle.createUpdate(
                        """
                        UPDATE catalog_entry SET title = :title, document_number = :documentNumber, kind = :kind,
                          signed_on = :signed, published_on = :published
                        WHERE number = :number
                        """)
                .bind("title", right.title())
                .bind("documentNumber", right.documentNumber())
                .bind("kind", right.documentKind().name())
                .bind("signed", right.signedOn().toString())
                .bind("published", right.publishedOn().toString())
                .bind("number", number)
                .execute();
        if (changed == 0) {
            // It was withdrawn, and what is right of it is nothing for the public.
            return right.documentId();
        }
        Validity first = Validity.published(right.publishedOn(), right.effectiveOn(), right.expiresOn());
        ValidityRows.write(handle, number, ValidityRows.changed(handle, number, first));
        handle.execute("DELETE FROM catalog_organ WHERE entry = ?", number);
        handle.execute("DELETE FROM catalog_topic WHERE entry = ?", number);
        CatalogProjection.names(handle, number, right);
        tell(handle, event, entry);
        return right.documentId();
    }

    private static void tell(Handle handle, EntryCorrected event, JournalEntry entry) {
        String number = event.unifiedRegistrationNumber();
        int version = 2
                + handle.createQuery("SELECT count(*) FROM catalog_correction WHERE entry = :entry")
                        .bind("entry", number)
                        .mapTo(Integer.class)
                        .one();
        handle.execute(
                """
                INSERT INTO catalog_correction (entry, version, corrected_on, organ, reason, told_at, position,
                  proven_at)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?)
                """,
                number,
                version,
                event.on().toString(),
                event.organ(),
                event.reason(),
                ValidityRows.recordedAt(entry),
                entry.streamVersion(),
                entry.position());
        for (int line = 0; line < event.fields().size(); line++) {
            EntryCorrected.Field field = event.fields().get(line);
            handle.execute(
                    """
                    INSERT INTO catalog_corrected (entry, version, line, field, was, is_now)
                    VALUES (?, ?, ?, ?, ?, ?)
                    """,
                    number,
                    version,
                    line,
                    field.name(),
                    field.before(),
                    field.after());
        }
    }

    /** Corrections of some entries by their numbers, each in order. Few entries have any. */
    static Map<String, List<Correction>> of(Handle handle, List<String> numbers) {
        Map<String, List<Correction>> found = new HashMap<>();
        handle.createQuery("SELECT * FROM catalog_correction WHERE entry IN (<numbers>) ORDER BY entry, version")
                .bindList("numbers", numbers)
                .map((row, context) -> Map.entry(row.getString("entry"), correction(handle, row)))
                .forEach(one -> found.computeIfAbsent(one.getKey(), number -> new ArrayList<>(1))
                        .add(one.getValue()));
        return found;
    }

    private static Correction correction(Handle handle, ResultSet row) throws SQLException {
        int version = row.getInt("version");
        List<Correction.Item> items = handle.createQuery(
                        "SELECT * FROM catalog_corrected WHERE entry = :entry AND version = :version ORDER BY line")
                .bind("entry", row.getString("entry"))
                .bind("version", version)
                .map((item, context) ->
                        new Correction.Item(item.getString("field"), item.getString("was"), item.getString("is_now")))
                .list();
        return new Correction(
                version,
                LocalDate.parse(row.getString("corrected_on")),
                row.getString("organ"),
                row.getString("reason"),
                items,
                OffsetDateTime.parse(row.getString("told_at")),
                row.getLong("proven_at"));
    }
}
