package org.wenshu.storage;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.wenshu.api.storage.Database;
import org.wenshu.api.storage.Dialect;
import org.wenshu.api.storage.StorageException;

/** One SQLite file: many readers, and one writer at a time in the order of asking. */
final class SqliteDatabase implements Database, AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final String name;
    private final PragmaDataSource source;
    private final ReaderPool readers;
    private final ReentrantLock writing = new ReentrantLock(true);
    private Optional<Connection> writer = Optional.empty();
    private boolean closed;

    SqliteDatabase(String name, DataSource driver, int readers) {
        this.name = name;
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
            return Transaction.READ.run(reader, work);
        } finally {
            readers.giveBack(reader);
        }
    }

    @Override
    public <T> T write(Function<Connection, T> work) {
        return exclusively(() -> Transaction.WRITE.run(writer(), work));
    }

    /** Runs a change of the tables while nobody else writes; it makes its own connections and transactions. */
    void migrate(Consumer<DataSource> change) {
        exclusively(() -> {
            change.accept(source);
            return name;
        });
    }

    private <T> T exclusively(Supplier<T> action) {
        if (writing.isHeldByCurrentThread()) {
            throw new IllegalStateException("write inside a write of database " + name);
        }
        try {
            writing.lockInterruptibly();
        } catch (InterruptedException interruption) {
            Thread.currentThread().interrupt();
            throw new StorageException("interrupted while waiting to write to " + name, interruption);
        }
        try {
            return action.get();
        } finally {
            writing.unlock();
        }
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
        writing.lock();
        try {
            closed = true;
            readers.close();
            if (writer.isPresent()) {
                writer.get().close();
            }
        } catch (SQLException failure) {
            throw new StorageException("cannot close " + name + ": " + failure.getMessage(), failure);
        } finally {
            writing.unlock();
        }
    }
}
