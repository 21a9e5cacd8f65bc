package org.wenshu.registration.citation;

import java.sql.Connection;
import org.jdbi.v3.core.Handle;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.wenshu.api.catalog.EntryCorrected;
import org.wenshu.api.catalog.EntryPublished;
import org.wenshu.api.catalog.EntryStatus;
import org.wenshu.api.catalog.StatusChanged;
import org.wenshu.api.handling.IssuedDocument;
import org.wenshu.api.journal.JournalEntry;
import org.wenshu.api.journal.Projection;
import org.wenshu.api.storage.Database;
import org.wenshu.registration.Handles;

/** Follows what the catalog tells of its documents. */
@Component(service = Projection.class)
public class CitationProjection implements Projection {

    static final String CONSUMER = "registration-citations";

    private final EndedDocuments documents;

    @Activate
    public CitationProjection(@Reference EndedDocuments documents) {
        this.documents = documents;
    }

    @Override
    public String consumer() {
        return CONSUMER;
    }

    @Override
    public Database database() {
        return documents.database();
    }

    @Override
    public void apply(JournalEntry entry, Connection connection) {
        Handle handle = Handles.on(connection);
        switch (entry.type()) {
            case EntryPublished.TYPE ->
                published(handle, entry.as(EntryPublished.class).document());
            case EntryCorrected.TYPE ->
                corrected(handle, entry.as(EntryCorrected.class).document());
            case StatusChanged.TYPE -> turned(handle, entry.as(StatusChanged.class));
            default -> {
                // Nothing that ends a document.
            }
        }
    }

    @Override
    public void clear(Connection connection) {
        Handle handle = Handles.on(connection);
        handle.execute("DELETE FROM registration_cited_name");
        handle.execute("DELETE FROM registration_cited_document");
    }

    private static void published(Handle handle, IssuedDocument document) {
        String id = document.documentId();
        handle.execute("INSERT INTO registration_cited_document (document_id, ended) VALUES (?, 0)", id);
        names(handle, document);
    }

    /** Under its wrong names nobody cites it any more. */
    private static void corrected(Handle handle, IssuedDocument document) {
        handle.execute("DELETE FROM registration_cited_name WHERE document_id = ?", document.documentId());
        names(handle, document);
    }

    private static void names(Handle handle, IssuedDocument document) {
        String id = document.documentId();
        CitedName.titles(document.title()).forEach(title -> name(handle, id, "title", title, ""));
        CitedName.number(document.documentNumber())
                .ifPresent(number -> name(handle, id, "number", number.code(), number.tail()));
    }

    private static void name(Handle handle, String documentId, String kind, String name, String tail) {
        handle.execute(
                "INSERT INTO registration_cited_name (document_id, kind, name, tail) VALUES (?, ?, ?, ?)",
                documentId,
                kind,
                name,
                tail);
    }

    private static void turned(Handle handle, StatusChanged event) {
        EntryStatus status = event.status();
        boolean ended = !status.inForce() && status != EntryStatus.NOT_YET_EFFECTIVE;
        handle.execute(
                "UPDATE registration_cited_document SET ended = ? WHERE document_id = ?",
                ended ? 1 : 0,
                event.documentId());
    }
}
