package org.wenshu.journal;

import java.sql.Connection;
import java.util.List;

/** The table of cursors, inside a transaction; there is one in the journal and one beside each projection's tables. */
final class CursorTable {

    private final Sql sql;

    CursorTable(Connection connection) {
        this.sql = new Sql(connection);
    }

    /** Makes the table in the database of a projection, whose own scripts know nothing of it. */
    CursorTable createIfMissing() {
        sql.update("create table if not exists journal_cursor"
                + " (consumer varchar(100) primary key, position bigint not null)");
        return this;
    }

    /** The cursor of a consumer; 0 if it never came this way. */
    long position(String consumer) {
        return sql
                .query(row -> row.getLong(1), "select position from journal_cursor where consumer = ?", consumer)
                .stream()
                .findFirst()
                .orElse(0L);
    }

    /** Where a consumer stands. */
    record Cursor(String consumer, long position) {}

    List<Cursor> all() {
        return sql.query(
                row -> new Cursor(row.getString(1), row.getLong(2)), "select consumer, position from journal_cursor");
    }

    /** Keeps a cursor; returns it. */
    long save(String consumer, long position) {
        sql.update(
                "insert into journal_cursor (consumer, position) values (?, ?)"
                        + " on conflict (consumer) do update set position = excluded.position",
                consumer,
                position);
        return position;
    }
}
