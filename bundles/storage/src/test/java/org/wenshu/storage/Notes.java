package org.wenshu.storage;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.wenshu.api.storage.Schema;
import org.wenshu.storage.altered.AlteredNotes;

/** A small bundle for the contract suites: its schemas from version to version, and its statements. */
final class Notes {

    static final Schema FIRST = new Schema("notes", Notes.class, List.of("V1__notes.sql"));
    static final Schema SECOND = new Schema("notes", Notes.class, List.of("V1__notes.sql", "V2__tags.sql"));
    static final Schema BROKEN =
            new Schema("notes", Notes.class, List.of("V1__notes.sql", "V2__tags.sql", "V3__broken.sql"));
    static final Schema ALTERED = new Schema("notes", AlteredNotes.class, List.of("V1__notes.sql"));

    private Notes() {}

    static Function<Connection, Integer> add(String text) {
        return connection -> update(connection, "insert into notes_note (text) values ('" + text + "')");
    }

    static Function<Connection, List<String>> texts() {
        return connection -> strings(connection, "select text from notes_note order by id");
    }

    static Function<Connection, List<String>> query(String sql) {
        return connection -> strings(connection, sql);
    }

    static int update(Connection connection, String sql) {
        try (Statement statement = connection.createStatement()) {
            return statement.executeUpdate(sql);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    static List<String> strings(Connection connection, String sql) {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            List<String> found = new ArrayList<>();
            while (rows.next()) {
                found.add(rows.getString(1));
            }
            return found;
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
