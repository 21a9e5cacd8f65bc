package org.wenshu.aids.district;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.wenshu.aids.Handles;
import org.wenshu.aids.reading.StoredText;
import org.wenshu.api.storage.ContentHash;
import org.wenshu.api.storage.ContentStore;
import org.wenshu.api.storage.Database;
import org.wenshu.api.storage.Databases;
import org.wenshu.api.storage.Schema;

/** The documents of the catalog, for reading; {@link DistrictProjection} writes them. Safe for use by many threads. */
@Component(service = DistrictDocuments.class)
public class DistrictDocuments {

    private static final Pattern NO_PART_OF_A_TITLE = Pattern.compile("[《》〈〉\\s\\p{Z}]");

    /** Keys say roughly what is alike, so more are measured than are asked for. */
    private static final int LOOKED_AT = 3;

    static final String DOCUMENT =
            "d.document_id, d.registration_number, d.title, d.document_number, d.effective_on, d.expires_on, d.ended_on";

    private final Database database;
    private final ContentStore content;

    @Activate
    public DistrictDocuments(@Reference Databases databases, @Reference ContentStore content) {
        this.content = content;
        this.database = databases.open(
                new Schema("aids", DistrictDocuments.class, List.of("V1__documents.sql", "V2__keys.sql")));
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

    /** The articles that are most like a text, the most alike first, at most so many. */
    public List<DistrictPassage> like(String text, int limit) {
        List<String> keys = Sketch.asked(text);
        if (keys.isEmpty()) {
            return List.of();
        }
        Map<String, String> texts = new HashMap<>();
        int[] pairs = Shingles.pairs(text);
        return read(handle -> Candidate.sharing(handle, keys, LOOKED_AT * limit)).stream()
                .map(candidate -> new DistrictPassage(
                        candidate.document(),
                        candidate.place().label(),
                        candidate.place().in(texts.computeIfAbsent(candidate.textHash(), this::text))))
                .map(passage -> new Alike(passage, Shingles.alike(pairs, Shingles.pairs(passage.text()))))
                .sorted(Comparator.comparingDouble(Alike::degree).reversed())
                .limit(limit)
                .map(Alike::passage)
                .toList();
    }

    /** A passage and how much it is like the text that was asked about. */
    private record Alike(DistrictPassage passage, double degree) {}

    /** A text that was lost is like nothing, but stops nothing else. */
    String text(String hash) {
        return content.contains(new ContentHash(hash)) ? StoredText.read(content, hash) : "";
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

    static DistrictDocument document(ResultSet row) throws SQLException {
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
