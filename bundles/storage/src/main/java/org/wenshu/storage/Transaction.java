package org.wenshu.storage;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.function.Function;
import org.wenshu.api.storage.StorageException;

/** How work runs between the begin and the end of a transaction. */
record Transaction(Step begin, Step commit, Step rollback) {

    /** One act on a connection. */
    interface Step {
        void on(Connection connection) throws SQLException;

        static Step sql(String sql) {
            return connection -> {
                try (Statement statement = connection.createStatement()) {
                    statement.execute(sql);
                }
            };
        }
    }

    /** Runs the work; a connection that could not be rolled back is closed. */
    <T> T run(Connection connection, Function<Connection, T> work) {
        execute("begin", begin, connection);
        LentConnection lent = new LentConnection(connection);
        try {
            T result = work.apply(lent.proxy());
            lent.giveBack();
            execute("commit", commit, connection);
            return result;
        } catch (RuntimeException | Error failure) {
            rollBack(connection, failure);
            throw failure;
        } finally {
            lent.giveBack();
        }
    }

    private void rollBack(Connection connection, Throwable failure) {
        try {
            execute("rollback", rollback, connection);
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

    private static void execute(String name, Step step, Connection connection) {
        try {
            step.on(connection);
        } catch (SQLException failure) {
            throw new StorageException(name + " failed: " + failure.getMessage(), failure);
        }
    }
}
