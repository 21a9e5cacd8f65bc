package org.wenshu.aids.district;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.wenshu.aids.Handles;
import org.wenshu.api.storage.Database;
import org.wenshu.api.storage.Databases;
import org.wenshu.api.storage.Schema;

/** The documents of the catalog, for reading; {@link DistrictProjection} writes them. Safe for use by many threads. */
@Component(service = DistrictDocuments.class)
public class DistrictDocuments {

    private static final Pattern NO_PART_OF_A_TITLE = Pattern.compile("[《》〈〉\\s\\p{Z}]");
    private static final int MOST_SHINGLES = 400;
    private static final String DOCUMENT =
            "d.document_id, d.registration_number, d.title, d.document_number, d.effective_on, d.expires_on, d.ended_on";

    private final Database database;

    @Activate
    public DistrictDocuments(@Reference Databases databases) {
        database = databases.open(new Schema("aids", DistrictDocuments.class, List.of("V1__documents.sql")));
    }

    Database database() {
        return database;
    }

    /** Documents that are called so, by title or number; title without 《》. */
    public List<DistrictDocument> called(String name) {
        return read(handle -> handle.createQuery(
                        "SELECT " + DOCUMENT
                                + " FROM aids_document d WHERE d.title_key = :key OR d.document_number = :name ORDER BY d.position")
                .bind("key", key(name))
                .bind("name", name)
                .map((row, context) -> document(row))
                .list());
    }

    /** Documents of whose title a name is a part, such as the notice that prints a regulation. */
    public List<DistrictDocument> naming(String name) {
        return read(handle -> handle.createQuery("SELECT " + DOCUMENT
                        + " FROM aids_document d WHERE d.title_key LIKE :key ESCAPE '!' ORDER BY d.position")
                .bind("key", "%" + key(name).replaceAll("([!%_])", "!$1") + "%")
                .map((row, context) -> document(row))
                .list());
    }

    /** The articles that share most with a text, at most so many; candidates, to be measured by {@link Shingles}. */
    public List<DistrictPassage> like(String text, int limit) {
        Set<Integer> shingles = Shingles.indexed(text);
        if (shingles.isEmpty()) {
            return List.of();
        }
        return read(handle -> handle.createQuery(
                        "SELECT " + DOCUMENT + ", a.label, a.text FROM (SELECT document_id, position,"
                                + " count(*) AS shared FROM aids_shingle WHERE shingle IN (<shingles>) GROUP BY document_id, position"
                                + " ORDER BY shared DESC, document_id, position LIMIT :limit) s"
                                + " JOIN aids_article a ON a.document_id = s.document_id AND a.position = s.position"
                                + " JOIN aids_document d ON d.document_id = s.document_id"
                                + " ORDER BY s.shared DESC, s.document_id, s.position")
                .bindList("shingles", shingles.stream().limit(MOST_SHINGLES).toList())
                .bind("limit", limit)
                .map((row, context) ->
                        new DistrictPassage(document(row), row.getString("label"), row.getString("text")))
                .list());
    }

    /** The number of documents. */
    public int count() {
        return read(handle -> handle.createQuery("SELECT count(*) FROM aids_document")
                .mapTo(Integer.class)
                .one());
    }

    static String key(String title) {
        return NO_PART_OF_A_TITLE.matcher(title).replaceAll("");
    }

    private <T> T read(Function<Handle, T> work) {
        return database.read(connection -> work.apply(Handles.on(connection)));
    }

    private static DistrictDocument document(ResultSet row) throws SQLException {
        Optional<LocalDate> lastDay = Stream.of(row.getString("expires_on"), row.getString("ended_on"))
                .flatMap(Stream::ofNullable)
                .map(LocalDate::parse)
                .min(LocalDate::compareTo);
        return new DistrictDocument(
                row.getString("document_id"),
                row.getString("registration_number"),
                row.getString("title"),
                row.getString("document_number"),
                LocalDate.parse(row.getString("effective_on")),
                lastDay);
    }
}
