package org.wenshu.semantic;

import java.sql.Connection;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.wenshu.api.archive.LibraryLoaded;
import org.wenshu.api.archive.LibraryRemoved;
import org.wenshu.api.catalog.EntryCorrected;
import org.wenshu.api.catalog.EntryPublished;
import org.wenshu.api.extraction.Article;
import org.wenshu.api.handling.DocumentPublished;
import org.wenshu.api.handling.IssuedDocument;
import org.wenshu.api.journal.JournalEntry;
import org.wenshu.api.journal.Projection;
import org.wenshu.api.registration.DocumentRegistered;
import org.wenshu.api.registration.RegisteredDocument;
import org.wenshu.api.storage.Database;
import org.wenshu.semantic.passage.Text;

/** Notes what there is to read, as the journal tells it. */
@Component(service = Projection.class)
public class SemanticProjection implements Projection {

    private final SemanticTables tables;

    @Activate
    public SemanticProjection(@Reference SemanticTables tables) {
        this.tables = tables;
    }

    @Override
    public String consumer() {
        return "semantic";
    }

    @Override
    public Database database() {
        return tables.database();
    }

    @Override
    public void apply(JournalEntry entry, Connection connection) {
        Handle handle = Handles.on(connection);
        switch (entry.type()) {
            case DocumentRegistered.TYPE -> registered(handle, entry);
            case DocumentPublished.TYPE ->
                published(handle, entry.as(DocumentPublished.class).document(), entry.position());
            case EntryPublished.TYPE -> entered(handle, entry);
            case EntryCorrected.TYPE -> corrected(handle, entry);
            case LibraryLoaded.TYPE -> {
                LibraryLoaded loaded = entry.as(LibraryLoaded.class);
                SemanticTables.save(
                        handle,
                        new SemanticTables.Load(
                                entry.position(), loaded.library(), loaded.contentHash(), loaded.documents()));
            }
            case LibraryRemoved.TYPE ->
                SemanticTables.save(
                        handle,
                        new SemanticTables.Load(
                                entry.position(), entry.as(LibraryRemoved.class).library(), "", 0));
            default -> {
                // Nothing to read in it.
            }
        }
    }

    @Override
    public void clear(Connection connection) {
        Handle handle = Handles.on(connection);
        handle.execute("DELETE FROM semantic_document");
        handle.execute("DELETE FROM semantic_load");
    }

    private static void registered(Handle handle, JournalEntry entry) {
        RegisteredDocument document = entry.as(DocumentRegistered.class).document();
        SemanticTables.save(
                handle,
                new SemanticTables.Row(
                        document.documentId(),
                        document.title(),
                        document.submittingOrgan().orElse(""),
                        false,
                        document.textHash(),
                        places(document.articles()),
                        entry.position()));
    }

    /** One that was published without having come through here is in no list, as in the archive. */
    private static void published(Handle handle, IssuedDocument document, long position) {
        SemanticTables.find(handle, document.documentId())
                .forEach(known -> SemanticTables.save(handle, row(document, known.organ(), position)));
    }

    private static void entered(Handle handle, JournalEntry entry) {
        IssuedDocument document = entry.as(EntryPublished.class).document();
        if (SemanticTables.find(handle, document.documentId()).isEmpty()) {
            String organ = document.submittingOrgan().orElse("");
            SemanticTables.save(handle, row(document, organ, entry.position()));
        }
    }

    /** What was corrected is the data, never the text. */
    private static void corrected(Handle handle, JournalEntry entry) {
        IssuedDocument right = entry.as(EntryCorrected.class).document();
        for (SemanticTables.Row known : SemanticTables.find(handle, right.documentId())) {
            SemanticTables.save(
                    handle,
                    new SemanticTables.Row(
                            known.documentId(),
                            right.title(),
                            known.organ(),
                            known.published(),
                            known.textHash(),
                            known.places(),
                            entry.position()));
        }
    }

    private static SemanticTables.Row row(IssuedDocument document, String organ, long position) {
        return new SemanticTables.Row(
                document.documentId(),
                document.title(),
                organ,
                true,
                document.textHash(),
                places(document.articles()),
                position);
    }

    private static List<Text.Place> places(List<Article> articles) {
        return articles.stream()
                .map(article -> new Text.Place(article.start(), article.end()))
                .toList();
    }
}
