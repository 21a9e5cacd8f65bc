package org.wenshu.catalog;

import java.sql.Connection;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.wenshu.api.catalog.EntryCorrected;
import org.wenshu.api.catalog.EntryPublished;
import org.wenshu.api.catalog.StatusChanged;
import org.wenshu.api.catalog.ValidityChanged;
import org.wenshu.api.extraction.Article;
import org.wenshu.api.handling.InterpretationRecorded;
import org.wenshu.api.handling.IssuedDocument;
import org.wenshu.api.journal.JournalEntry;
import org.wenshu.api.journal.Projection;
import org.wenshu.api.storage.ContentHash;
import org.wenshu.api.storage.ContentStore;
import org.wenshu.api.storage.Database;
import org.wenshu.catalog.edition.EditionIssued;

/** Turns journal entries into the tables of this bundle. */
@Component(service = Projection.class)
public class CatalogProjection implements Projection {

    static final String CONSUMER = "catalog";

    private final Entries entries;
    private final ContentStore contents;

    @Activate
    public CatalogProjection(@Reference Entries entries, @Reference ContentStore contents) {
        this.entries = entries;
        this.contents = contents;
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
        Optional<String> changed = changed(handle, entry);
        if (changed.isPresent()) {
            handle.execute("DELETE FROM catalog_stamp");
            handle.execute(
                    "INSERT INTO catalog_stamp (position, changed_at) VALUES (?, ?)",
                    entry.position(),
                    ValidityRows.recordedAt(entry));
            handle.execute(
                    "UPDATE catalog_entry SET touched = ?, changed_at = ? WHERE document_id = ?",
                    entry.position(),
                    ValidityRows.recordedAt(entry),
                    changed.orElseThrow());
        }
    }

    /** The document of an entry that changes what the public sees; an empty name for what is of no document. */
    private Optional<String> changed(Handle handle, JournalEntry entry) {
        return switch (entry.type()) {
            case EntryPublished.TYPE -> Optional.of(published(handle, entry));
            case ValidityChanged.TYPE -> Optional.of(ValidityRows.changed(handle, entry));
            case EntryCorrected.TYPE -> Optional.of(CorrectionRows.corrected(handle, entry));
            case EntryWithdrawn.TYPE -> Optional.of(WithdrawalRows.withdrawn(handle, entry));
            case StatusChanged.TYPE -> Optional.of(ValidityRows.turned(handle, entry));
            case InterpretationRecorded.TYPE -> Optional.of(InterpretationRows.recorded(handle, entry));
            case InterpretationAdded.TYPE -> Optional.of(InterpretationRows.added(handle, entry));
            case ExistingDocumentEntered.TYPE -> Optional.of(InterpretationRows.existing(handle, entry));
            case EditionIssued.TYPE -> {
                EditionRows.issued(handle, entry);
                yield Optional.of("");
            }
            case ExpiryReminded.TYPE -> {
                // Nobody outside sees a reminder.
                ValidityRows.reminded(handle, entry.as(ExpiryReminded.class));
                yield Optional.empty();
            }
            default -> CleanupRows.apply(handle, entry) ? Optional.of("") : Optional.empty();
        };
    }

    @Override
    public void clear(Connection connection) {
        Handle handle = Handles.on(connection);
        handle.execute("DELETE FROM catalog_stamp");
        handle.execute("DELETE FROM catalog_withdrawn");
        handle.execute("DELETE FROM catalog_corrected");
        handle.execute("DELETE FROM catalog_correction");
        handle.execute("DELETE FROM catalog_cleanup_line");
        handle.execute("DELETE FROM catalog_cleanup");
        handle.execute("DELETE FROM catalog_edition_line");
        handle.execute("DELETE FROM catalog_edition");
        handle.execute("DELETE FROM catalog_words");
        handle.execute("DELETE FROM catalog_citation");
        handle.execute("DELETE FROM catalog_interpretation");
        handle.execute("DELETE FROM catalog_status");
        handle.execute("DELETE FROM catalog_change");
        handle.execute("DELETE FROM catalog_article");
        handle.execute("DELETE FROM catalog_topic");
        handle.execute("DELETE FROM catalog_organ");
        handle.execute("DELETE FROM catalog_entry");
    }

    private String published(Handle handle, JournalEntry entry) {
        EntryPublished event = entry.as(EntryPublished.class);
        IssuedDocument document = event.document();
        String number = event.unifiedRegistrationNumber();
        handle.createUpdate(
                        """
                        INSERT INTO catalog_entry (number, index_number, document_id, title, document_number, kind,
                          signed_on, published_on, effective_on, expires_on, entered_at, file_name, media_type,
                          content_hash, text_hash, position)
                        VALUES (:number, :index, :documentId, :title, :documentNumber, :kind, :signed, :published,
                          :effective, :expires, :entered, :fileName, :mediaType, :contentHash, :textHash, :position)
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
                .bind("position", entry.position())
                .execute();
        names(handle, number, document);
        articles(handle, number, document.articles());
        read(handle, number, entry.position(), text(document));
        return document.documentId();
    }

    /** A text that was lost is not found by its words, but stops nothing else. */
    private String text(IssuedDocument document) {
        boolean there = contents.contains(new ContentHash(document.textHash()));
        return there ? new StoredText(contents).read(document.textHash()) : "";
    }

    private static void read(Handle handle, String number, long position, String text) {
        handle.execute("INSERT INTO catalog_words (rowid, grams) VALUES (?, ?)", position, Grams.of(text));
        CitationRows.write(handle, number, position, Citation.basis(text));
    }

    static void names(Handle handle, String number, IssuedDocument document) {
        names(
                handle,
                "INSERT INTO catalog_organ (entry, position, name) VALUES (?, ?, ?)",
                number,
                document.enactingOrganNames());
        names(handle, "INSERT INTO catalog_topic (entry, position, name) VALUES (?, ?, ?)", number, document.domains());
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
