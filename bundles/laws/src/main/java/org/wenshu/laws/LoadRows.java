package org.wenshu.laws;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** Reads what became of files. */
final class LoadRows {

    private LoadRows() {}

    static Optional<Load> find(LawTables tables, String id, long total) {
        return tables.read(handle -> handle.createQuery("SELECT * FROM laws_load WHERE id = :id")
                .bind("id", id)
                .map((row, context) -> load(row, total, problems(handle, id)))
                .findOne());
    }

    static List<Load> latest(LawTables tables, int limit) {
        return tables.read(handle -> handle.createQuery("SELECT * FROM laws_load ORDER BY position DESC LIMIT :limit")
                .bind("limit", limit)
                .map((row, context) -> load(row, sum(row), List.of()))
                .list());
    }

    private static long sum(ResultSet row) throws SQLException {
        return row.getLong("added") + row.getLong("known") + row.getLong("refused");
    }

    private static Load load(ResultSet row, long total, List<Load.Problem> problems) throws SQLException {
        return new Load(
                row.getString("id"),
                row.getString("name"),
                row.getString("account"),
                Instant.parse(row.getString("received_at")),
                Load.State.DONE,
                total,
                total,
                row.getLong("added"),
                row.getLong("known"),
                row.getLong("refused"),
                problems);
    }

    private static List<Load.Problem> problems(Handle handle, String id) {
        return handle.createQuery("SELECT line, reason FROM laws_refused WHERE load_id = :id ORDER BY line")
                .bind("id", id)
                .map((row, context) -> new Load.Problem(row.getLong("line"), Messages.text(row.getString("reason"))))
                .list();
    }
}
