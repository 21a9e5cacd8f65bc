package org.wenshu.storage;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.wenshu.api.storage.StorageException;
import org.wenshu.api.storage.StorageUnavailableException;

/**
 * The connections of all bundles to one PostgreSQL database. One that last served a bundle goes to that bundle again if
 * it can: its prepared statements are of use there. A bundle's readers wait for each other; its one writer does not wait
 * for readers, or a reader that waits for a writer could wait for ever.
 */
final class PostgresPool implements AutoCloseable {

    /** After so long without use it is asked whether the server is still there. */
    private static final Duration TRUSTED = Duration.ofMillis(500);

    private static final int SECONDS_TO_ANSWER = 3;

    private final DataSource driver;
    private final int size;
    private final Duration patience;
    private final Semaphore readers;
    private final Deque<Lease> idle = new ArrayDeque<>();
    private boolean closed;

    /** @param size how many may read at the same time, and how many connections are kept */
    PostgresPool(DataSource driver, int size, Duration patience) {
        this.driver = driver;
        this.size = size;
        this.patience = patience;
        this.readers = new Semaphore(size, true);
    }

    /** A connection that looks at one schema, from when to when it is in use. */
    record Lease(Connection connection, String schema, long since) {}

    /** Takes a connection for reading; who takes it gives it back by {@link #endRead}. */
    Lease beginRead(String schema) {
        try {
            if (!readers.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new StorageException("no connection became free within " + patience);
            }
        } catch (InterruptedException interruption) {
            Thread.currentThread().interrupt();
            throw new StorageException("interrupted while waiting for a connection", interruption);
        }
        try {
            return take(schema);
        } catch (StorageException failure) {
            readers.release();
            throw failure;
        }
    }

    void endRead(Lease lease) {
        try {
            giveBack(lease);
        } finally {
            readers.release();
        }
    }

    /** Takes a connection without waiting; who takes it gives it back by {@link #giveBack}. */
    Lease take(String schema) {
        try {
            for (Optional<Lease> kept = next(schema); kept.isPresent(); kept = next(schema)) {
                if (alive(kept.get())) {
                    return looking(kept.get(), schema);
                }
                kept.get().connection().close();
            }
            return looking(new Lease(driver.getConnection(), "", 0), schema);
        } catch (SQLException failure) {
            throw Outage.orRefusal("cannot connect", failure);
        }
    }

    /** An idle connection: of this schema, if there is one. */
    private synchronized Optional<Lease> next(String schema) {
        if (closed) {
            throw new StorageException("the database is closed");
        }
        for (Iterator<Lease> each = idle.iterator(); each.hasNext(); ) {
            Lease lease = each.next();
            if (lease.schema().equals(schema)) {
                each.remove();
                return Optional.of(lease);
            }
        }
        return idle.size() < size ? Optional.empty() : Optional.ofNullable(idle.pollLast());
    }

    private static boolean alive(Lease lease) throws SQLException {
        boolean fresh = System.nanoTime() - lease.since() < TRUSTED.toNanos();
        return fresh ? !lease.connection().isClosed() : lease.connection().isValid(SECONDS_TO_ANSWER);
    }

    private static Lease looking(Lease lease, String schema) throws SQLException {
        if (lease.schema().equals(schema)) {
            return lease;
        }
        try (Statement statement = lease.connection().createStatement()) {
            statement.execute("SET search_path TO \"" + schema + "\"");
            return new Lease(lease.connection(), schema, lease.since());
        } catch (SQLException failure) {
            lease.connection().close();
            throw failure;
        }
    }

    void giveBack(Lease lease) {
        try {
            if (!lease.connection().isClosed() && !keep(lease)) {
                lease.connection().close();
            }
        } catch (SQLException failure) {
            throw new StorageUnavailableException("cannot give a connection back: " + failure.getMessage(), failure);
        }
    }

    private synchronized boolean keep(Lease lease) {
        if (closed || idle.size() >= size) {
            return false;
        }
        idle.addFirst(new Lease(lease.connection(), lease.schema(), System.nanoTime()));
        return true;
    }

    /** Closes idle connections now and lent ones when they come back. */
    @Override
    public synchronized void close() {
        closed = true;
        closeIdle();
    }

    /** Trusts no idle connection any more, after one was found to be dead. */
    synchronized void closeIdle() {
        try {
            for (Lease lease = idle.poll(); lease != null; lease = idle.poll()) {
                lease.connection().close();
            }
        } catch (SQLException failure) {
            throw new StorageException("cannot close: " + failure.getMessage(), failure);
        }
    }
}
