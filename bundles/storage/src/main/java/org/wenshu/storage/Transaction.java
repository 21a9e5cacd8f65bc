package org.wenshu.storage;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.function.Function;
import org.wenshu.api.storage.StorageException;

/** The ways in which work runs between BEGIN and COMMIT. */
enum Transaction {
    /** One snapshot for all statements. */
    READ("BEGIN"),
    /** Takes the write lock at once: a transaction that reads first and writes later could be refused. */
    WRITE("BEGIN IMMEDIATE");

    private final String begin;

    Transaction(String begin) {
        this.begin = begin;
    }

    /** Runs the work; a connection that could not be rolled back is closed. */
    <T> T run(Connection connection, Function<Connection, T> work) {
        execute(connection, begin);
        LentConnection lent = new LentConnection(connection);
        try {
            T result = work.apply(lent.proxy());
            lent.giveBack();
            execute(connection, "COMMIT");
            return result;
        } catch (RuntimeException | Error failure) {
            rollBack(connection, failure);
            throw failure;
        } finally {
            lent.giveBack();
        }
    }

    private static void rollBack(Connection connection, Throwable failure) {
        try {
            execute(connection, "ROLLBACK");
        } catch (StorageException broken) {
            failure.addSuppressed(broken);
            close(connection, failure);
        }
    }

    private static void close(Connection connection, Throwable failure) {
        try {
            connection.close();
        } catch (SQLException unclosed) {
            failure.addSuppressed(unclosed);
        }
    }

    private static void execute(Connection connection, String sql) {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException failure) {
            throw new StorageException(sql + " failed: " + failure.getMessage(), failure);
        }
    }
}
