package org.wenshu.journal;

import java.sql.Connection;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import org.wenshu.api.journal.JournalEntry;
import org.wenshu.api.journal.Projection;
import org.wenshu.api.storage.Database;
import org.wenshu.api.storage.Databases;
import org.wenshu.api.storage.Schema;
import org.wenshu.journal.Happenings.NoteTaken;

/** A projection of an invented bundle: a row for every note. Its behaviour can be disturbed from outside. */
final class SampleNotes implements Projection {

    private final String consumer;
    private final Database database;
    private volatile Consumer<JournalEntry> disturbance = entry -> {};

    SampleNotes(String consumer, Databases databases) {
        this.consumer = consumer;
        this.database = databases.open(new Schema(consumer, SampleNotes.class, List.of("V1__sample_notes.sql")));
    }

    /** Something that happens after each entry was applied, before it is committed. */
    SampleNotes disturbedBy(Consumer<JournalEntry> how) {
        this.disturbance = how;
        return this;
    }

    /** Holds up the application of an entry until the latch is released. */
    static Consumer<JournalEntry> heldAt(long position, CountDownLatch arrived, CountDownLatch released) {
        return entry -> {
            if (entry.position() == position) {
                arrived.countDown();
                awaitQuietly(released);
            }
        };
    }

    private static void awaitQuietly(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException interruption) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interruption);
        }
    }

    @Override
    public String consumer() {
        return consumer;
    }

    @Override
    public Database database() {
        return database;
    }

    @Override
    public void apply(JournalEntry entry, Connection connection) {
        new Sql(connection)
                .update(
                        "insert into sample_note (position, text) values (?, ?)",
                        entry.position(),
                        entry.as(NoteTaken.class).text());
        disturbance.accept(entry);
    }

    @Override
    public void clear(Connection connection) {
        new Sql(connection).update("delete from sample_note");
    }

    List<String> texts() {
        return database.read(connection ->
                new Sql(connection).query(row -> row.getString(1), "select text from sample_note order by position"));
    }

    long keptCursor() {
        return database.read(connection -> new CursorTable(connection).position(consumer));
    }
}
