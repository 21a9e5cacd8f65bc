package org.wenshu.semantic;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.wenshu.api.archive.Meanings;
import org.wenshu.api.storage.Database;
import org.wenshu.api.storage.Databases;
import org.wenshu.api.storage.Schema;
import org.wenshu.semantic.passage.Text;
import org.wenshu.semantic.vector.Reached;
import org.wenshu.semantic.vector.Source;

/** What there is to read; the projection writes it, the index of vectors follows it at its own pace. */
@Component(service = SemanticTables.class)
public class SemanticTables {

    private final Database database;

    @Activate
    public SemanticTables(@Reference Databases databases) {
        database = databases.open(new Schema("semantic", SemanticTables.class, List.of("V1__texts.sql")));
    }

    /** A document of the archive as it is since a position of the journal. */
    record Row(
            String documentId,
            String title,
            String organ,
            boolean published,
            String textHash,
            List<Text.Place> places,
            long position) {

        Source source() {
            return new Source("", documentId, organ, published);
        }
    }

    /** A load of a library; the hash is empty if it was taken away. */
    record Load(long position, String library, String contentHash, long documents) {}

    Database database() {
        return database;
    }

    /** The documents that changed after a position, in order. */
    List<Row> documents(long after, int most) {
        return read(handle -> handle.createQuery(
                        "SELECT * FROM semantic_document WHERE position > :after ORDER BY position LIMIT :most")
                .bind("after", after)
                .bind("most", most)
                .map((row, context) -> row(row))
                .list());
    }

    /** The next loads after a position, in order. */
    List<Load> loads(long after, int most) {
        return read(handle -> handle.createQuery(
                        "SELECT * FROM semantic_load WHERE position > :after ORDER BY position LIMIT :most")
                .bind("after", after)
                .bind("most", most)
                .map((row, context) -> new Load(
                        row.getLong("position"),
                        row.getString("library"),
                        row.getString("content_hash"),
                        row.getLong("documents")))
                .list());
    }

    /** How much of it all an index has. */
    Meanings.Progress progress(Reached reached) {
        return read(handle -> {
            long all = sum(handle, "SELECT count(*) FROM semantic_document WHERE position <= :p", Long.MAX_VALUE)
                    + sum(handle, "SELECT sum(documents) FROM semantic_load WHERE position <= :p", Long.MAX_VALUE);
            long read = sum(handle, "SELECT count(*) FROM semantic_document WHERE position <= :p", reached.documents())
                    + sum(handle, "SELECT sum(documents) FROM semantic_load WHERE position <= :p", reached.load());
            return new Meanings.Progress(all, Math.min(all, read + reached.lines()));
        });
    }

    private static long sum(Handle handle, String statement, long position) {
        return handle.createQuery(statement)
                .bind("p", position)
                .mapTo(Long.class)
                .findOne()
                .orElse(0L);
    }

    static void save(Handle handle, Row row) {
        handle.execute("DELETE FROM semantic_document WHERE document_id = ?", row.documentId());
        handle.execute(
                """
                INSERT INTO semantic_document (document_id, title, organ, published, text_hash, places, position)
                VALUES (?, ?, ?, ?, ?, ?, ?)
                """,
                row.documentId(),
                row.title(),
                row.organ(),
                row.published() ? 1 : 0,
                row.textHash(),
                row.places().stream()
                        .map(place -> place.start() + " " + place.end())
                        .collect(Collectors.joining("\n")),
                row.position());
    }

    static List<Row> find(Handle handle, String documentId) {
        return handle.createQuery("SELECT * FROM semantic_document WHERE document_id = :id")
                .bind("id", documentId)
                .map((row, context) -> row(row))
                .list();
    }

    static void save(Handle handle, Load load) {
        if (load.contentHash().isEmpty()) {
            handle.execute("DELETE FROM semantic_load WHERE library = ?", load.library());
        }
        handle.execute(
                "INSERT INTO semantic_load (position, library, content_hash, documents) VALUES (?, ?, ?, ?)",
                load.position(),
                load.library(),
                load.contentHash(),
                load.documents());
    }

    private <T> T read(Function<Handle, T> work) {
        return database.read((Connection connection) -> work.apply(Handles.on(connection)));
    }

    private static Row row(ResultSet row) throws SQLException {
        List<Text.Place> places = row.getString("places")
                .lines()
                .map(line -> line.split(" "))
                .map(cells -> new Text.Place(Integer.parseInt(cells[0]), Integer.parseInt(cells[1])))
                .toList();
        return new Row(
                row.getString("document_id"),
                row.getString("title"),
                row.getString("organ"),
                row.getInt("published") == 1,
                row.getString("text_hash"),
                places,
                row.getLong("position"));
    }
}
