package org.wenshu.storage;

import java.sql.Connection;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.wenshu.api.storage.Database;
import org.wenshu.api.storage.Dialect;
import org.wenshu.api.storage.StorageUnavailableException;

/**
 * One schema of a PostgreSQL database. Writers take turns, here by a lock of the JVM and among nodes by a lock in the
 * database that ends with the transaction: the server would let them in side by side and refuse one of them later.
 */
final class PostgresDatabase implements Database {

    private final String name;
    private final String schema;
    private final PostgresPool pool;
    private final Turns writing;
    private final Transaction read;
    private final Transaction write;

    PostgresDatabase(String name, String schema, PostgresPool pool) {
        this.name = name;
        this.schema = schema;
        this.pool = pool;
        this.writing = new Turns(name);
        this.read = transaction("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY");
        this.write = transaction("SELECT pg_advisory_xact_lock(hashtext('wenshu." + schema + "'))");
    }

    private static Transaction transaction(String first) {
        Transaction.Step begin = connection -> {
            // The driver sends BEGIN along with the first statement.
            connection.setAutoCommit(false);
            Transaction.Step.sql(first).on(connection);
        };
        return new Transaction(begin, ending(Connection::commit), ending(Connection::rollback));
    }

    private static Transaction.Step ending(Transaction.Step end) {
        return connection -> {
            end.on(connection);
            connection.setAutoCommit(true);
        };
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Dialect dialect() {
        return Dialect.POSTGRESQL;
    }

    @Override
    public <T> T read(Function<Connection, T> work) {
        return reachable(() -> {
            PostgresPool.Lease lease = pool.beginRead(schema);
            try {
                return read.run(lease.connection(), work);
            } finally {
                pool.endRead(lease);
            }
        });
    }

    @Override
    public <T> T write(Function<Connection, T> work) {
        return exclusively(() -> reachable(() -> {
            PostgresPool.Lease lease = pool.take(schema);
            try {
                return write.run(lease.connection(), work);
            } finally {
                pool.giveBack(lease);
            }
        }));
    }

    /** Runs a change of the tables while nobody else here writes. */
    <T> T exclusively(Supplier<T> action) {
        return writing.take(action);
    }

    private <T> T reachable(Supplier<T> action) {
        try {
            return action.get();
        } catch (RuntimeException failure) {
            Optional<StorageUnavailableException> outage = Outage.of(failure);
            if (outage.isPresent()) {
                pool.closeIdle();
                throw outage.get();
            }
            throw failure;
        }
    }
}
