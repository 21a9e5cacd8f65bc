package org.wenshu.journal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.wenshu.api.journal.JournalException;

/**
 * Statements on a connection that somebody else owns. Plain JDBC and not JDBI: the journal runs the same five
 * statements all day, and building a JDBI for each transaction costs more than they do.
 */
final class Sql {

    private final Connection connection;

    Sql(Connection connection) {
        this.connection = connection;
    }

    /** Makes a value from the current row. */
    interface Row<T> {
        T of(ResultSet row) throws SQLException;
    }

    /** All rows in order. */
    <T> List<T> query(Row<T> row, String sql, Object... parameters) {
        try (PreparedStatement statement = prepare(sql, parameters);
                ResultSet rows = statement.executeQuery()) {
            List<T> found = new ArrayList<>();
            while (rows.next()) {
                found.add(row.of(rows));
            }
            return found;
        } catch (SQLException failure) {
            throw new JournalException("reading failed: " + failure.getMessage(), failure);
        }
    }

    /** The number of changed rows. */
    int update(String sql, Object... parameters) {
        try (PreparedStatement statement = prepare(sql, parameters)) {
            return statement.executeUpdate();
        } catch (SQLException failure) {
            throw new JournalException("writing failed: " + failure.getMessage(), failure);
        }
    }

    private PreparedStatement prepare(String sql, Object... parameters) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < parameters.length; i++) {
            statement.setObject(i + 1, parameters[i]);
        }
        return statement;
    }
}
