package org.wenshu.storage;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.wenshu.api.storage.StorageException;

/**
 * A bounded number of reading connections. A pool library would bring threads, metrics and a class loader of its own
 * for what is a semaphore and a queue here: SQLite connections neither go stale nor cross a network.
 */
final class ReaderPool implements AutoCloseable {

    private final PragmaDataSource source;
    private final Duration patience;
    private final Semaphore permits;
    private final Queue<Connection> idle = new ConcurrentLinkedQueue<>();
    private volatile boolean closed;

    ReaderPool(PragmaDataSource source, int size, Duration patience) {
        this.source = source;
        this.patience = patience;
        this.permits = new Semaphore(size, true);
    }

    /** Takes a connection; the caller gives it back. */
    Connection take() {
        waitForPermit();
        try {
            return next();
        } catch (SQLException failure) {
            permits.release();
            throw new StorageException("cannot connect: " + failure.getMessage(), failure);
        } catch (StorageException failure) {
            permits.release();
            throw failure;
        }
    }

    private void waitForPermit() {
        try {
            if (!permits.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new StorageException("no reading connection became free within " + patience);
            }
        } catch (InterruptedException interruption) {
            Thread.currentThread().interrupt();
            throw new StorageException("interrupted while waiting for a reading connection", interruption);
        }
    }

    private Connection next() throws SQLException {
        if (closed) {
            throw new StorageException("the database is closed");
        }
        Optional<Connection> waiting = Optional.ofNullable(idle.poll());
        return waiting.isPresent() ? waiting.get() : source.getReader();
    }

    void giveBack(Connection connection) {
        try {
            if (!connection.isClosed()) {
                idle.add(connection);
            }
            if (closed) {
                closeIdle();
            }
        } catch (SQLException failure) {
            throw new StorageException("cannot give a connection back: " + failure.getMessage(), failure);
        } finally {
            permits.release();
        }
    }

    /** Closes idle connections now and lent ones when they come back. */
    @Override
    public void close() {
        closed = true;
        closeIdle();
    }

    private void closeIdle() {
        for (Connection connection = idle.poll(); connection != null; connection = idle.poll()) {
            try {
                connection.close();
            } catch (SQLException failure) {
                throw new StorageException("cannot close: " + failure.getMessage(), failure);
            }
        }
    }
}
