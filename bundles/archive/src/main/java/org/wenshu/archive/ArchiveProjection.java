package org.wenshu.archive;

import java.sql.Connection;
import org.jdbi.v3.core.Handle;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.wenshu.api.journal.JournalEntry;
import org.wenshu.api.journal.Projection;
import org.wenshu.api.storage.Database;

/** Turns journal entries into the tables of this bundle. */
@Component(service = Projection.class)
public class ArchiveProjection implements Projection {

    private final ArchiveTables tables;

    @Activate
    public ArchiveProjection(@Reference ArchiveTables tables) {
        this.tables = tables;
    }

    @Override
    public String consumer() {
        return "archive";
    }

    @Override
    public Database database() {
        return tables.database();
    }

    @Override
    public void apply(JournalEntry entry, Connection connection) {
        Handle handle = Handles.on(connection);
        Changes.of(entry, id -> ArchiveTables.find(handle, id))
                .ifPresent(document -> ArchiveTables.save(handle, document, entry.position()));
    }

    @Override
    public void clear(Connection connection) {
        Handle handle = Handles.on(connection);
        handle.execute("DELETE FROM archive_article");
        handle.execute("DELETE FROM archive_document");
    }
}
