package org.wenshu.laws;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.wenshu.api.law.LawArticle;
import org.wenshu.api.storage.Database;
import org.wenshu.api.storage.Databases;
import org.wenshu.api.storage.Schema;

/** The versions and articles of the library, for reading; {@link LawsProjection} writes them. */
@Component(service = LawTables.class)
public class LawTables {

    private static final String COLUMNS =
            "SELECT id, title, title_key, issuer, number, category, region, adopted_on, in_force_on, repealed,"
                    + " repealed_on, last_article, articles FROM laws_version ";

    private final Database database;

    @Activate
    public LawTables(@Reference Databases databases) {
        database = databases.open(new Schema("laws", LawTables.class, List.of("V1__laws.sql")));
    }

    Database database() {
        return database;
    }

    /** The versions whose title has a key, in no order. */
    List<StoredVersion> byKey(String key) {
        return read(handle -> handle.createQuery(COLUMNS + "WHERE title_key = :key")
                .bind("key", key)
                .map((row, context) -> version(row))
                .list());
    }

    Optional<StoredVersion> byId(String id) {
        return read(handle -> handle.createQuery(COLUMNS + "WHERE id = :id")
                .bind("id", id)
                .map((row, context) -> version(row))
                .findOne());
    }

    /** The keys of titles that contain the words, the shortest first. */
    List<String> keysWith(String words, int limit) {
        return read(handle -> handle.createQuery(
                        """
                        SELECT title_key FROM laws_version WHERE title_key LIKE :words ESCAPE '!'
                        GROUP BY title_key ORDER BY length(title_key), title_key LIMIT :limit
                        """)
                .bind("words", "%" + words.replaceAll("([!%_])", "!$1") + "%")
                .bind("limit", limit)
                .mapTo(String.class)
                .list());
    }

    /** What repeals the laws whose title has a key. */
    List<Repeal> repeals(String key) {
        return read(handle -> handle.createQuery(
                        "SELECT repealed_on, by_title FROM laws_repeal WHERE title_key = :key ORDER BY repealed_on, by_title")
                .bind("key", key)
                .map((row, context) ->
                        new Repeal(LocalDate.parse(row.getString("repealed_on")), row.getString("by_title")))
                .list());
    }

    List<LawArticle> articles(String id) {
        return read(handle -> handle.createQuery(
                        "SELECT label, heading, text FROM laws_article WHERE version_id = :id ORDER BY position")
                .bind("id", id)
                .map((row, context) -> article(row))
                .list());
    }

    Optional<LawArticle> article(String id, String label) {
        return read(handle -> handle.createQuery(
                        """
                        SELECT label, heading, text FROM laws_article WHERE version_id = :id AND label = :label
                        ORDER BY position LIMIT 1
                        """)
                .bind("id", id)
                .bind("label", label)
                .map((row, context) -> article(row))
                .findOne());
    }

    /** What stands before the first article; empty if nothing does, or the id is unknown. */
    public String preamble(String id) {
        return read(handle -> handle.createQuery("SELECT preamble FROM laws_version WHERE id = :id")
                .bind("id", id)
                .mapTo(String.class)
                .findOne()
                .orElse(""));
    }

    int count() {
        return read(handle -> handle.createQuery("SELECT count(*) FROM laws_version")
                .mapTo(Integer.class)
                .one());
    }

    <T> T read(Function<Handle, T> work) {
        return database.read(connection -> work.apply(Handles.on(connection)));
    }

    private static LawArticle article(ResultSet row) throws SQLException {
        return new LawArticle(row.getString("label"), row.getString("heading"), row.getString("text"));
    }

    private static StoredVersion version(ResultSet row) throws SQLException {
        return new StoredVersion(
                row.getString("id"),
                row.getString("title"),
                row.getString("title_key"),
                row.getString("issuer"),
                row.getString("number"),
                row.getString("category"),
                row.getString("region"),
                day(row.getString("adopted_on")),
                day(row.getString("in_force_on")),
                row.getInt("repealed") == 1,
                day(row.getString("repealed_on")),
                row.getInt("last_article"),
                row.getInt("articles"));
    }

    private static Optional<LocalDate> day(String value) {
        return Optional.ofNullable(value).map(LocalDate::parse);
    }
}
