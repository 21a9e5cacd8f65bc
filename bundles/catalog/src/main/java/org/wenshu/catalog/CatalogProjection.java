package org.wenshu.catalog;

import java.sql.Connection;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.wenshu.api.catalog.EntryPublished;
import org.wenshu.api.catalog.StatusChanged;
import org.wenshu.api.catalog.ValidityChanged;
import org.wenshu.api.extraction.Article;
import org.wenshu.api.handling.InterpretationRecorded;
import org.wenshu.api.handling.IssuedDocument;
import org.wenshu.api.journal.JournalEntry;
import org.wenshu.api.journal.Projection;
import org.wenshu.api.storage.Database;

/** Turns journal entries into the tables of this bundle. */
@Component(service = Projection.class)
public class CatalogProjection implements Projection {

    static final String CONSUMER = "catalog";

    private final Entries entries;

    @Activate
    public CatalogProjection(@Reference Entries entries) {
        this.entries = entries;
    }

    @Override
    public String consumer() {
        return CONSUMER;
    }

    @Override
    public Database database() {
        return entries.database();
    }

    @Override
    public void apply(JournalEntry entry, Connection connection) {
        Handle handle = Handles.on(connection);
        if (changed(handle, entry)) {
            handle.execute("DELETE FROM catalog_stamp");
            handle.execute(
                    "INSERT INTO catalog_stamp (position, changed_at) VALUES (?, ?)",
                    entry.position(),
                    ValidityRows.recordedAt(entry));
        }
    }

    /** Tells whether the entry was one that changes what the public sees. */
    private static boolean changed(Handle handle, JournalEntry entry) {
        switch (entry.type()) {
            case EntryPublished.TYPE -> published(handle, entry);
            case ValidityChanged.TYPE -> ValidityRows.changed(handle, entry);
            case StatusChanged.TYPE -> ValidityRows.turned(handle, entry);
            case InterpretationRecorded.TYPE -> InterpretationRows.recorded(handle, entry);
            case InterpretationAdded.TYPE -> InterpretationRows.added(handle, entry);
            case ExistingDocumentEntered.TYPE -> InterpretationRows.existing(handle, entry);
            case ExpiryReminded.TYPE -> ValidityRows.reminded(handle, entry.as(ExpiryReminded.class));
            default -> {
                return false;
            }
        }
        return true;
    }

    @Override
    public void clear(Connection connection) {
        Handle handle = Handles.on(connection);
        handle.execute("DELETE FROM catalog_stamp");
        handle.execute("DELETE FROM catalog_interpretation");
        handle.execute("DELETE FROM catalog_status");
        handle.execute("DELETE FROM catalog_change");
        handle.execute("DELETE FROM catalog_article");
        handle.execute("DELETE FROM catalog_topic");
        handle.execute("DELETE FROM catalog_organ");
        handle.execute("DELETE FROM catalog_entry");
    }

    private static void published(Handle handle, JournalEntry entry) {
        EntryPublished event = entry.as(EntryPublished.class);
        IssuedDocument document = event.document();
        String number = event.unifiedRegistrationNumber();
        handle.createUpdate(
                        """
                        INSERT INTO catalog_entry (number, index_number, document_id, title, document_number, kind,
                          signed_on, published_on, effective_on, expires_on, entered_at, file_name, media_type,
                          content_hash, text_hash)
                        VALUES (:number, :index, :documentId, :title, :documentNumber, :kind, :signed, :published,
                          :effective, :expires, :entered, :fileName, :mediaType, :contentHash, :textHash)
                        """)
                .bind("number", number)
                .bind("index", event.indexNumber())
                .bind("documentId", document.documentId())
                .bind("title", document.title())
                .bind("documentNumber", document.documentNumber())
                .bind("kind", document.documentKind().name())
                .bind("signed", document.signedOn().toString())
                .bind("published", document.publishedOn().toString())
                .bind("effective", document.effectiveOn().toString())
                .bind("expires", document.expiresOn().map(Object::toString).orElse(null))
                .bind("entered", ValidityRows.recordedAt(entry))
                .bind("fileName", document.original().name())
                .bind("mediaType", document.original().mediaType())
                .bind("contentHash", document.original().contentHash())
                .bind("textHash", document.textHash())
                .execute();
        names(
                handle,
                "INSERT INTO catalog_organ (entry, position, name) VALUES (?, ?, ?)",
                number,
                document.enactingOrganNames());
        names(handle, "INSERT INTO catalog_topic (entry, position, name) VALUES (?, ?, ?)", number, document.domains());
        articles(handle, number, document.articles());
    }

    private static void names(Handle handle, String insert, String number, List<String> names) {
        for (int i = 0; i < names.size(); i++) {
            handle.execute(insert, number, i, names.get(i));
        }
    }

    private static void articles(Handle handle, String number, List<Article> articles) {
        for (int i = 0; i < articles.size(); i++) {
            Article article = articles.get(i);
            handle.execute(
                    "INSERT INTO catalog_article (entry, position, label, path, start_at, end_at) VALUES (?, ?, ?, ?, ?, ?)",
                    number,
                    i,
                    article.label(),
                    article.path(),
                    article.start(),
                    article.end());
        }
    }
}
