package org.wenshu.storage;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.sql.DataSource;
import org.wenshu.api.storage.Database;
import org.wenshu.api.storage.Dialect;
import org.wenshu.api.storage.StorageException;

/** One SQLite file: many readers, and one writer at a time in the order of asking. */
final class SqliteDatabase implements Database, AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final Transaction.Step COMMIT = Transaction.Step.sql("COMMIT");
    private static final Transaction.Step ROLLBACK = Transaction.Step.sql("ROLLBACK");

    /** One snapshot for all statements. */
    private static final Transaction READ = new Transaction(Transaction.Step.sql("BEGIN"), COMMIT, ROLLBACK);

    /** Takes the write lock at once: a transaction that reads first and writes later could be refused. */
    private static final Transaction WRITE = new Transaction(Transaction.Step.sql("BEGIN IMMEDIATE"), COMMIT, ROLLBACK);

    private final String name;
    private final PragmaDataSource source;
    private final ReaderPool readers;
    private final Turns writing;
    private Optional<Connection> writer = Optional.empty();
    private boolean closed;

    SqliteDatabase(String name, DataSource driver, int readers) {
        this.name = name;
        this.writing = new Turns(name);
        this.source = new PragmaDataSource(driver);
        this.readers = new ReaderPool(source, readers, PATIENCE);
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Dialect dialect() {
        return Dialect.SQLITE;
    }

    @Override
    public <T> T read(Function<Connection, T> work) {
        Connection reader = readers.take();
        try {
            return READ.run(reader, work);
        } finally {
            readers.giveBack(reader);
        }
    }

    @Override
    public <T> T write(Function<Connection, T> work) {
        return writing.take(() -> WRITE.run(writer(), work));
    }

    /** Runs a change of the tables while nobody else writes; it makes its own connections and transactions. */
    void migrate(Consumer<DataSource> change) {
        writing.take(() -> {
            change.accept(source);
            return name;
        });
    }

    /** The one writing connection, made anew if the last one had to be thrown away. */
    private Connection writer() {
        if (closed) {
            throw new StorageException("database " + name + " is closed");
        }
        try {
            if (writer.isEmpty() || writer.get().isClosed()) {
                writer = Optional.of(source.getConnection());
            }
            return writer.get();
        } catch (SQLException failure) {
            throw new StorageException("cannot connect to " + name + ": " + failure.getMessage(), failure);
        }
    }

    /** Waits for the writer and closes; readers that are still at work close when they are done. */
    @Override
    public void close() {
        writing.last(() -> {
            closed = true;
            readers.close();
            closeWriter();
        });
    }

    private void closeWriter() {
        try {
            if (writer.isPresent()) {
                writer.get().close();
            }
        } catch (SQLException failure) {
            throw new StorageException("cannot close " + name + ": " + failure.getMessage(), failure);
        }
    }
}
