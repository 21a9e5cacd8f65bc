package org.wenshu.aids.district;

import java.sql.Connection;
import java.time.LocalDate;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.wenshu.aids.Handles;
import org.wenshu.api.catalog.EntryCorrected;
import org.wenshu.api.catalog.EntryPublished;
import org.wenshu.api.catalog.EntryStatus;
import org.wenshu.api.catalog.StatusChanged;
import org.wenshu.api.catalog.ValidityChange;
import org.wenshu.api.catalog.ValidityChanged;
import org.wenshu.api.handling.IssuedDocument;
import org.wenshu.api.journal.JournalEntry;
import org.wenshu.api.journal.Projection;
import org.wenshu.api.storage.Database;

/** Follows the catalog: what it publishes, and how long that is in force. */
@Component(service = Projection.class)
public class DistrictProjection implements Projection {

    private final DistrictDocuments documents;

    @Activate
    public DistrictProjection(@Reference DistrictDocuments documents) {
        this.documents = documents;
    }

    @Override
    public String consumer() {
        return "aids";
    }

    @Override
    public Database database() {
        return documents.database();
    }

    @Override
    public void apply(JournalEntry entry, Connection connection) {
        Handle handle = Handles.on(connection);
        switch (entry.type()) {
            case EntryPublished.TYPE -> publish(entry.as(EntryPublished.class), entry.position(), handle);
            case EntryCorrected.TYPE -> correct(entry.as(EntryCorrected.class), handle);
            case ValidityChanged.TYPE -> change(entry.as(ValidityChanged.class), handle);
            case StatusChanged.TYPE -> status(entry.as(StatusChanged.class), handle);
            default -> {
                // Nothing else changes what is in force.
            }
        }
    }

    @Override
    public void clear(Connection connection) {
        Handle handle = Handles.on(connection);
        handle.execute("DELETE FROM aids_keys");
        handle.execute("DELETE FROM aids_document");
    }

    private void publish(EntryPublished published, long position, Handle handle) {
        IssuedDocument document = published.document();
        String text = documents.text(document.textHash());
        List<Place> places = Place.of(document.articles(), text);
        remove(document.documentId(), handle);
        handle.execute(
                """
                INSERT INTO aids_document (document_id, registration_number, title, title_key, document_number,
                  effective_on, expires_on, ended_on, position, text_hash, passages)
                  VALUES (?, ?, ?, ?, ?, ?, ?, NULL, ?, ?, ?)
                """,
                document.documentId(),
                published.unifiedRegistrationNumber(),
                document.title(),
                DistrictDocuments.key(document.title()),
                document.documentNumber(),
                document.effectiveOn().toString(),
                document.expiresOn().map(LocalDate::toString).orElse(null),
                position,
                document.textHash(),
                Place.written(places));
        PreparedBatch keys = handle.prepareBatch("INSERT INTO aids_keys (rowid, words) VALUES (?, ?)");
        for (int i = 0; i < places.size(); i++) {
            keys.add(Place.key(position, i), Sketch.kept(places.get(i).in(text)));
        }
        keys.execute();
    }

    /** What was published before under the same identity. */
    private static void remove(String id, Handle handle) {
        handle.createQuery("SELECT position FROM aids_document WHERE document_id = ?")
                .bind(0, id)
                .mapTo(Long.class)
                .findFirst()
                .ifPresent(former -> {
                    handle.execute(
                            "DELETE FROM aids_keys WHERE rowid BETWEEN ? AND ?",
                            Place.key(former, 0),
                            Place.key(former, Place.MOST - 1));
                    handle.execute("DELETE FROM aids_document WHERE document_id = ?", id);
                });
    }

    private static void correct(EntryCorrected corrected, Handle handle) {
        IssuedDocument document = corrected.document();
        handle.execute(
                """
                UPDATE aids_document SET title = ?, title_key = ?, document_number = ?, effective_on = ?, expires_on = ?
                 WHERE document_id = ?
                """,
                document.title(),
                DistrictDocuments.key(document.title()),
                document.documentNumber(),
                document.effectiveOn().toString(),
                corrected.lastDay().map(LocalDate::toString).orElse(null),
                document.documentId());
    }

    private static void change(ValidityChanged changed, Handle handle) {
        String day = changed.day().map(LocalDate::toString).orElse(null);
        if (changed.change() == ValidityChange.EXTENDED) {
            handle.execute("UPDATE aids_document SET expires_on = ? WHERE document_id = ?", day, changed.documentId());
        } else if (changed.change() != ValidityChange.AMENDED) {
            LocalDate first = changed.day().orElse(changed.decidedOn());
            end(changed.documentId(), first, handle);
        }
    }

    private static void status(StatusChanged changed, Handle handle) {
        if (changed.status() == EntryStatus.REPEALED || changed.status() == EntryStatus.REVOKED) {
            end(changed.documentId(), changed.on(), handle);
        }
    }

    /** The first of several ends counts. */
    private static void end(String documentId, LocalDate first, Handle handle) {
        String last = first.minusDays(1).toString();
        handle.execute(
                "UPDATE aids_document SET ended_on = ? WHERE document_id = ? AND (ended_on IS NULL OR ended_on > ?)",
                last,
                documentId,
                last);
    }
}
