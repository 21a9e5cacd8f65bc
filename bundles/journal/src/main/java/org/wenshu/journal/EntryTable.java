package org.wenshu.journal;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** The table of entries, inside a transaction. */
final class EntryTable {

    private static final String COLUMNS = "position, recorded_at, actor, origin, rule_pack, stream, stream_version,"
            + " type, type_version, payload, hash";

    private final Sql sql;

    EntryTable(Connection connection) {
        this.sql = new Sql(connection);
    }

    void insert(EntryRow entry) {
        sql.update(
                "insert into journal_entry (" + COLUMNS + ") values (?,?,?,?,?,?,?,?,?,?,?)",
                entry.position(),
                entry.recordedAt(),
                entry.actor(),
                entry.origin(),
                entry.rulePack(),
                entry.stream(),
                entry.streamVersion(),
                entry.type(),
                entry.typeVersion(),
                entry.payload(),
                entry.hash());
    }

    Optional<EntryRow> last() {
        return sql
                .query(EntryTable::row, "select " + COLUMNS + " from journal_entry order by position desc limit 1")
                .stream()
                .findFirst();
    }

    long streamVersion(String stream) {
        return sql.query(
                        row -> row.getLong(1),
                        "select coalesce(max(stream_version), 0) from journal_entry where stream = ?",
                        stream)
                .get(0);
    }

    List<EntryRow> after(long position, int limit) {
        return sql.query(
                EntryTable::row,
                "select " + COLUMNS + " from journal_entry where position > ? order by position limit ?",
                position,
                limit);
    }

    List<String> hashes(long after, long last) {
        return sql.query(
                row -> row.getString(1),
                "select hash from journal_entry where position > ? and position <= ? order by position",
                after,
                last);
    }

    List<EntryRow> ofStream(String stream) {
        return sql.query(
                EntryTable::row,
                "select " + COLUMNS + " from journal_entry where stream = ? order by stream_version",
                stream);
    }

    private static EntryRow row(ResultSet row) throws SQLException {
        return new EntryRow(
                row.getLong(1),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getString(6),
                row.getLong(7),
                row.getString(8),
                row.getInt(9),
                row.getString(10),
                row.getString(11));
    }
}
