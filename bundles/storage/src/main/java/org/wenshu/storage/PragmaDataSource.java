package org.wenshu.storage;

import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.sql.Statement;
import java.util.Map;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.wenshu.api.storage.StorageException;

/**
 * Connections to one SQLite file with the durability this system demands. Every pragma is read back: SQLite ignores
 * what it does not know, and a setting in a URL may silently not arrive.
 */
final class PragmaDataSource implements DataSource {

    /** Pragma, what it is set to, and what it then answers. */
    private static final Map<String, Setting> PRAGMAS = Map.of(
            "journal_mode", new Setting("WAL", "wal"),
            "synchronous", new Setting("FULL", "2"),
            "foreign_keys", new Setting("ON", "1"),
            "busy_timeout", new Setting("10000", "10000"));

    private static final Map<String, Setting> READ_ONLY = Map.of("query_only", new Setting("ON", "1"));

    private final DataSource driver;

    PragmaDataSource(DataSource driver) {
        this.driver = driver;
    }

    private record Setting(String value, String answer) {}

    /** A connection that may write; the caller closes it. */
    @Override
    public Connection getConnection() throws SQLException {
        return configured(PRAGMAS);
    }

    /** A connection that refuses to write; the caller closes it. */
    Connection getReader() throws SQLException {
        Connection reader = configured(PRAGMAS);
        apply(reader, READ_ONLY);
        return reader;
    }

    private Connection configured(Map<String, Setting> settings) throws SQLException {
        Connection connection = driver.getConnection();
        apply(connection, settings);
        return connection;
    }

    private static void apply(Connection connection, Map<String, Setting> settings) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (Map.Entry<String, Setting> pragma : settings.entrySet()) {
                statement.execute(
                        "PRAGMA " + pragma.getKey() + "=" + pragma.getValue().value());
                check(statement, pragma.getKey(), pragma.getValue().answer());
            }
        } catch (SQLException | StorageException failure) {
            connection.close();
            throw failure;
        }
    }

    private static void check(Statement statement, String pragma, String expected) throws SQLException {
        try (ResultSet answer = statement.executeQuery("PRAGMA " + pragma)) {
            String actual = answer.next() ? answer.getString(1) : "nothing";
            if (!expected.equals(actual)) {
                throw new StorageException("database answers " + pragma + "=" + actual + ", needed is " + expected);
            }
        }
    }

    @Override
    public Connection getConnection(String user, String password) throws SQLException {
        throw new SQLFeatureNotSupportedException("SQLite has no users");
    }

    @Override
    public PrintWriter getLogWriter() throws SQLException {
        return driver.getLogWriter();
    }

    @Override
    public void setLogWriter(PrintWriter out) throws SQLException {
        driver.setLogWriter(out);
    }

    @Override
    public void setLoginTimeout(int seconds) throws SQLException {
        driver.setLoginTimeout(seconds);
    }

    @Override
    public int getLoginTimeout() throws SQLException {
        return driver.getLoginTimeout();
    }

    @Override
    public Logger getParentLogger() throws SQLFeatureNotSupportedException {
        return driver.getParentLogger();
    }

    @Override
    public <T> T unwrap(Class<T> type) throws SQLException {
        return driver.unwrap(type);
    }

    @Override
    public boolean isWrapperFor(Class<?> type) throws SQLException {
        return driver.isWrapperFor(type);
    }
}
