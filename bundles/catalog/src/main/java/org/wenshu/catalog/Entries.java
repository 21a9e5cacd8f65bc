package org.wenshu.catalog;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.wenshu.api.document.DocumentKind;
import org.wenshu.api.extraction.Article;
import org.wenshu.api.storage.Database;
import org.wenshu.api.storage.Databases;
import org.wenshu.api.storage.Schema;

/** The entries as they stand in this bundle's tables; {@link CatalogProjection} writes them. */
@Component(service = Entries.class)
public class Entries {

    private static final String MATCHING =
            """
             FROM catalog_entry e
            WHERE (:words = '' OR instr(e.title, :words) > 0 OR instr(e.document_number, :words) > 0
                    OR e.number = :words)
              AND (:organ = '' OR EXISTS (SELECT 1 FROM catalog_organ o WHERE o.entry = e.number AND o.name = :organ))
              AND (:kind = '' OR e.kind = :kind)
              AND (:year = '' OR substr(e.published_on, 1, 4) = :year)
              AND (:day = '' OR (e.effective_on <= :day AND (e.expires_on IS NULL OR e.expires_on >= :day)))
            """;

    private final Database database;

    @Activate
    public Entries(@Reference Databases databases) {
        database = databases.open(new Schema("catalog", Entries.class, List.of("V1__entries.sql")));
    }

    Database database() {
        return database;
    }

    /** The entry with a unified registration number. */
    public Optional<Entry> find(String number) {
        return read(handle -> handle.createQuery("SELECT e.* FROM catalog_entry e WHERE e.number = :number")
                .bind("number", number)
                .map((row, context) -> entry(handle, row))
                .findOne());
    }

    /** Matching entries, the newest publication first. */
    public List<Entry> list(EntryFilter filter, int offset, int limit) {
        return read(handle -> bind(
                        handle.createQuery("SELECT e.*" + MATCHING
                                + " ORDER BY e.published_on DESC, e.number DESC LIMIT :limit OFFSET :offset"),
                        filter)
                .bind("limit", limit)
                .bind("offset", offset)
                .map((row, context) -> entry(handle, row))
                .list());
    }

    public long count(EntryFilter filter) {
        return read(handle -> bind(handle.createQuery("SELECT count(*)" + MATCHING), filter)
                .mapTo(Long.class)
                .one());
    }

    /** Names of all organs that have entries. */
    public List<String> organs() {
        return read(handle -> handle.createQuery("SELECT DISTINCT name FROM catalog_organ ORDER BY name")
                .mapTo(String.class)
                .list());
    }

    /** Years of publication that have entries, the latest first. */
    public List<String> years() {
        return read(handle -> handle.createQuery(
                        "SELECT DISTINCT substr(published_on, 1, 4) AS y FROM catalog_entry ORDER BY y DESC")
                .mapTo(String.class)
                .list());
    }

    private static Query bind(Query query, EntryFilter filter) {
        return query.bind("words", filter.words())
                .bind("organ", filter.organ())
                .bind("kind", filter.kind().map(Enum::name).orElse(""))
                .bind("year", filter.year())
                .bind("day", filter.inForceOn().map(LocalDate::toString).orElse(""));
    }

    private <T> T read(Function<Handle, T> work) {
        return database.read((Connection connection) -> work.apply(Handles.on(connection)));
    }

    private static Entry entry(Handle handle, ResultSet row) throws SQLException {
        String number = row.getString("number");
        return new Entry(
                number,
                row.getString("index_number"),
                row.getString("document_id"),
                row.getString("title"),
                row.getString("document_number"),
                DocumentKind.valueOf(row.getString("kind")),
                names(handle, "SELECT name FROM catalog_organ WHERE entry = :entry ORDER BY position", number),
                names(handle, "SELECT name FROM catalog_topic WHERE entry = :entry ORDER BY position", number),
                LocalDate.parse(row.getString("signed_on")),
                LocalDate.parse(row.getString("published_on")),
                LocalDate.parse(row.getString("effective_on")),
                Optional.ofNullable(row.getString("expires_on")).map(LocalDate::parse),
                OffsetDateTime.parse(row.getString("entered_at")),
                row.getString("file_name"),
                row.getString("media_type"),
                row.getString("content_hash"),
                row.getString("text_hash"),
                articles(handle, number));
    }

    private static List<String> names(Handle handle, String select, String number) {
        return handle.createQuery(select)
                .bind("entry", number)
                .mapTo(String.class)
                .list();
    }

    private static List<Article> articles(Handle handle, String number) {
        return handle.createQuery("SELECT * FROM catalog_article WHERE entry = :entry ORDER BY position")
                .bind("entry", number)
                .map((row, context) -> new Article(
                        row.getString("label"), row.getString("path"), row.getInt("start_at"), row.getInt("end_at")))
                .list();
    }
}
