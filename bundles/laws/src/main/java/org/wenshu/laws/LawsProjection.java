package org.wenshu.laws;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.wenshu.api.journal.JournalEntry;
import org.wenshu.api.journal.Projection;
import org.wenshu.api.storage.ContentHash;
import org.wenshu.api.storage.ContentStore;
import org.wenshu.api.storage.Database;
import org.wenshu.laws.event.LibraryFileReceived;
import org.wenshu.laws.source.LineParser;
import org.wenshu.laws.source.Lines;

/** Turns the files that the journal names into the tables of the library, a file at a time, whole or not at all. */
@Component(service = Projection.class)
public class LawsProjection implements Projection {

    static final String CONSUMER = "laws";

    /** Of a file that says no laws at all, these lines are enough to tell. */
    private static final int KEPT_PROBLEMS = 100;

    private final LawTables tables;
    private final ContentStore content;
    private final LoadProgress progress;

    @Activate
    public LawsProjection(
            @Reference LawTables tables, @Reference ContentStore content, @Reference LoadProgress progress) {
        this.tables = tables;
        this.content = content;
        this.progress = progress;
    }

    @Override
    public String consumer() {
        return CONSUMER;
    }

    @Override
    public Database database() {
        return tables.database();
    }

    @Override
    public void apply(JournalEntry entry, Connection connection) {
        if (!entry.type().equals(LibraryFileReceived.TYPE)) {
            return;
        }
        LibraryFileReceived file = entry.as(LibraryFileReceived.class);
        try (InputStream in = content.open(new ContentHash(file.contentHash()))) {
            new Loading(file, entry, Handles.on(connection)).load(new Lines(in));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            progress.ended(file.loadId());
        }
    }

    @Override
    public void clear(Connection connection) {
        Handle handle = Handles.on(connection);
        handle.execute("DELETE FROM laws_article");
        handle.execute("DELETE FROM laws_repeal");
        handle.execute("DELETE FROM laws_version");
        handle.execute("DELETE FROM laws_refused");
        handle.execute("DELETE FROM laws_load");
    }

    /** The reading of one file. */
    private final class Loading {

        private final LibraryFileReceived file;
        private final JournalEntry entry;
        private final Handle handle;
        private final LawRows rows;
        private long line;
        private long added;
        private long known;
        private long refused;

        Loading(LibraryFileReceived file, JournalEntry entry, Handle handle) {
            this.file = file;
            this.entry = entry;
            this.handle = handle;
            this.rows = new LawRows(handle, entry.position());
        }

        void load(Lines lines) {
            for (Optional<String> next = lines.next(); next.isPresent(); next = lines.next()) {
                goOn();
                line++;
                if (lines.tooLong()) {
                    refuse("line.tooLong");
                } else if (!next.get().isBlank()) {
                    take(next.get());
                }
                progress.reached(file.loadId(), line);
            }
            handle.execute(
                    """
                    INSERT INTO laws_load (id, name, content_hash, account, received_at, added, known, refused, position)
                    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
                    """,
                    file.loadId(),
                    file.name(),
                    file.contentHash(),
                    file.account(),
                    entry.recordedAt().toString(),
                    added,
                    known,
                    refused,
                    entry.position());
        }

        /** A bundle that leaves waits a few seconds only; the file is read again, whole, when it is back. */
        private void goOn() {
            if (Thread.currentThread().isInterrupted()) {
                throw new IllegalStateException("the reading of " + file.name() + " was broken off at line " + line);
            }
        }

        private void take(String text) {
            try {
                if (rows.add(LineParser.parse(text))) {
                    added++;
                } else {
                    known++;
                }
            } catch (LineParser.Unreadable e) {
                refuse(e.getMessage());
            }
        }

        private void refuse(String reason) {
            refused++;
            if (refused <= KEPT_PROBLEMS) {
                handle.execute(
                        "INSERT INTO laws_refused (load_id, line, reason) VALUES (?, ?, ?)",
                        file.loadId(),
                        line,
                        reason);
            }
        }
    }
}
