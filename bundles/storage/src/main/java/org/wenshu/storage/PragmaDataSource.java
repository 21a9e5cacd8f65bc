package org.wenshu.storage;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import javax.sql.DataSource;
import org.wenshu.api.storage.StorageException;

/**
 * Connections to one SQLite file with the durability this system demands. Every pragma is read back: SQLite ignores
 * what it does not know, and a setting in a URL may silently not arrive.
 */
final class PragmaDataSource extends PreparingDataSource {

    /** Pragma, what it is set to, and what it then answers. */
    private static final Map<String, Setting> PRAGMAS = Map.of(
            "journal_mode", new Setting("WAL", "wal"),
            "synchronous", new Setting("FULL", "2"),
            "foreign_keys", new Setting("ON", "1"),
            "busy_timeout", new Setting("10000", "10000"));

    private static final Map<String, Setting> READ_ONLY = Map.of("query_only", new Setting("ON", "1"));

    PragmaDataSource(DataSource driver) {
        super(driver);
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
}
