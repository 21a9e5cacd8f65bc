package org.wenshu.storage;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/**
 * Connections to PostgreSQL that acknowledge a commit when it is on disk, whatever the server's or the role's settings
 * say.
 */
final class DurableDataSource extends PreparingDataSource {

    DurableDataSource(DataSource driver) {
        super(driver);
    }

    /** A connection; the caller closes it. */
    @Override
    public Connection getConnection() throws SQLException {
        Connection connection = driver.getConnection();
        try (Statement statement = connection.createStatement()) {
            statement.execute("SET synchronous_commit TO on");
            return connection;
        } catch (SQLException failure) {
            connection.close();
            throw failure;
        }
    }
}
