package org.wenshu.organization;

import java.sql.Connection;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.wenshu.api.journal.JournalEntry;
import org.wenshu.api.journal.Projection;
import org.wenshu.api.storage.Database;
import org.wenshu.api.storage.Databases;
import org.wenshu.api.storage.Schema;
import org.wenshu.organization.model.Directory;

/**
 * The tables of the organization, and what they hold as an immutable {@link Directory} in memory.
 *
 * <p>An entry is applied before it is committed, so memory cannot simply follow {@link #apply}: each state of the tables
 * carries a {@link Mark}, and memory is read again whenever the committed mark is another one.
 */
@Component(service = {Projection.class, OrganizationTables.class})
public final class OrganizationTables implements Projection {

    /** The one stream: changes to the organization are few and must not contradict each other. */
    public static final String STREAM = "organization";

    /** The name of the cursor. */
    public static final String CONSUMER = "organization";

    private static final Schema SCHEMA =
            new Schema("organization", OrganizationTables.class, List.of("V1__organization.sql", "V2__leave.sql"));

    private final Database database;
    private volatile Mark applied;
    private volatile Loaded loaded;

    private record Loaded(Mark mark, Directory directory) {}

    @Activate
    public OrganizationTables(@Reference Databases databases) {
        this.database = databases.open(SCHEMA);
        this.loaded = database.read(OrganizationTables::load);
        this.applied = loaded.mark();
    }

    /** The organization as far as it is committed. */
    public Directory directory() {
        Loaded now = loaded;
        if (now.mark().equals(applied) || now.mark().equals(database.read(Mark::of))) {
            return now.directory();
        }
        Loaded fresh = database.read(OrganizationTables::load);
        loaded = fresh;
        return fresh.directory();
    }

    private static Loaded load(Connection connection) {
        Mark mark = Mark.of(connection);
        return new Loaded(mark, new Directory(new Rows(handle(connection)).state(mark.version())));
    }

    @Override
    public String consumer() {
        return CONSUMER;
    }

    @Override
    public Database database() {
        return database;
    }

    @Override
    public void apply(JournalEntry entry, Connection connection) {
        if (!entry.stream().equals(STREAM)) {
            return;
        }
        Handle handle = handle(connection);
        new Recording(handle).record(entry);
        Mark next = new Mark(entry.streamVersion(), applied.epoch());
        next.write(handle);
        applied = next;
    }

    @Override
    public void clear(Connection connection) {
        Handle handle = handle(connection);
        for (String table : List.of("organ", "post", "person", "term", "account", "leave", "leave_deed")) {
            handle.execute("DELETE FROM organization_" + table);
        }
        Mark next = new Mark(0, UUID.randomUUID().toString());
        next.write(handle);
        applied = next;
    }

    /** The connection is lent: closing the handle would close it. */
    static Handle handle(Connection connection) {
        return Handles.on(connection);
    }
}
