package org.wenshu.filing.papers;

import java.sql.Connection;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.wenshu.api.catalog.EntryPublished;
import org.wenshu.api.journal.JournalEntry;
import org.wenshu.api.journal.Projection;
import org.wenshu.api.review.OpinionIssued;
import org.wenshu.api.storage.Database;
import org.wenshu.filing.FilingTables;
import org.wenshu.filing.Handles;

/** Where in the journal other bundles tell of a document what its papers need. It keeps places, not what is said there. */
@Component(service = {Projection.class, Milestones.class})
public class Milestones implements Projection {

    private final Database database;

    @Activate
    public Milestones(@Reference FilingTables tables) {
        this.database = tables.database();
    }

    @Override
    public String consumer() {
        return "filing-milestones";
    }

    @Override
    public Database database() {
        return database;
    }

    @Override
    public void apply(JournalEntry entry, Connection connection) {
        switch (entry.type()) {
            case OpinionIssued.TYPE -> keep(entry.as(OpinionIssued.class).documentId(), entry, connection);
            case EntryPublished.TYPE ->
                keep(entry.as(EntryPublished.class).document().documentId(), entry, connection);
            default -> {
                // Nothing that a paper needs.
            }
        }
    }

    private static void keep(String documentId, JournalEntry entry, Connection connection) {
        Handles.on(connection)
                .createUpdate(
                        """
                        INSERT INTO filing_milestone (document_id, type, position) VALUES (:document, :type, :position)
                        ON CONFLICT (document_id, type) DO UPDATE SET position = excluded.position
                        """)
                .bind("document", documentId)
                .bind("type", entry.type())
                .bind("position", entry.position())
                .execute();
    }

    @Override
    public void clear(Connection connection) {
        Handles.on(connection).execute("DELETE FROM filing_milestone");
    }

    /** Where the publications of documents of the catalog are that no filing is known of. */
    List<Long> unfiled() {
        return database.read(connection -> Handles.on(connection)
                .createQuery(
                        """
                        SELECT m.position FROM filing_milestone m
                         WHERE m.type = :type AND NOT EXISTS (
                                 SELECT 1 FROM filing_filing f WHERE f.document_id = m.document_id)
                         ORDER BY m.position
                        """)
                .bind("type", EntryPublished.TYPE)
                .mapTo(Long.class)
                .list());
    }

    /** The position of the last entry of a type about a document. */
    Optional<Long> position(String documentId, String type) {
        return database.read(connection -> Handles.on(connection)
                .createQuery("SELECT position FROM filing_milestone WHERE document_id = :document AND type = :type")
                .bind("document", documentId)
                .bind("type", type)
                .mapTo(Long.class)
                .findOne());
    }
}
