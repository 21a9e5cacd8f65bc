package org.wenshu.archive;

import java.sql.Connection;
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
import org.wenshu.api.extraction.Article;
import org.wenshu.api.storage.Database;
import org.wenshu.api.storage.Databases;
import org.wenshu.api.storage.Schema;

/** What is in the archive; {@link ArchiveProjection} writes it, the index follows it. */
@Component(service = ArchiveTables.class)
public class ArchiveTables {

    private final Database database;

    @Activate
    public ArchiveTables(@Reference Databases databases) {
        database = databases.open(
                new Schema("archive", ArchiveTables.class, List.of("V1__documents.sql", "V2__ends.sql")));
    }

    Database database() {
        return database;
    }

    /** The document with an id. */
    public Optional<ArchivedDocument> find(String documentId) {
        return read(handle -> find(handle, documentId));
    }

    /** The number of documents. */
    public long count() {
        return read(handle -> handle.createQuery("SELECT count(*) FROM archive_document")
                .mapTo(Long.class)
                .one());
    }

    /** A line {@code <documentId> <contentHash> <status>} for every document, sorted: what the index is compared with. */
    public List<String> fingerprints() {
        return read(handle -> handle.createQuery(
                        "SELECT document_id || ' ' || content_hash || ' ' || status FROM archive_document ORDER BY 1")
                .mapTo(String.class)
                .list());
    }

    static Optional<ArchivedDocument> find(Handle handle, String documentId) {
        return handle.createQuery("SELECT * FROM archive_document WHERE document_id = :id")
                .bind("id", documentId)
                .map((row, context) -> document(handle, row))
                .findOne();
    }

    static void save(Handle handle, ArchivedDocument document, long position) {
        delete(handle, document.documentId());
        handle.createUpdate(
                        """
                        INSERT INTO archive_document (document_id, title, document_number, issuer, organ, kind, status,
                          date, first_day, last_day, ended_from, topics, content_hash, text_hash, position)
                        VALUES (:id, :title, :number, :issuer, :organ, :kind, :status, :date, :first, :last, :ended, :topics,
                          :content, :text, :position)
                        """)
                .bind("id", document.documentId())
                .bind("title", document.title())
                .bind("number", document.documentNumber())
                .bind("issuer", document.issuer())
                .bind("organ", document.organ())
                .bind("kind", document.kind())
                .bind("status", document.status().name())
                .bind("date", document.date().toString())
                .bind(
                        "first",
                        document.validity().map(v -> v.firstDay().toString()).orElse(null))
                .bind(
                        "last",
                        document.validity()
                                .flatMap(ArchivedDocument.Validity::lastDay)
                                .map(LocalDate::toString)
                                .orElse(null))
                .bind(
                        "ended",
                        document.validity()
                                .flatMap(ArchivedDocument.Validity::endedFrom)
                                .map(LocalDate::toString)
                                .orElse(null))
                .bind("topics", String.join("\n", document.topics()))
                .bind("content", document.contentHash())
                .bind("text", document.textHash())
                .bind("position", position)
                .execute();
        for (int i = 0; i < document.articles().size(); i++) {
            Article article = document.articles().get(i);
            handle.execute(
                    "INSERT INTO archive_article (document_id, position, label, path, start_at, end_at) VALUES (?, ?, ?, ?, ?, ?)",
                    document.documentId(),
                    i,
                    article.label(),
                    article.path(),
                    article.start(),
                    article.end());
        }
    }

    private static void delete(Handle handle, String documentId) {
        handle.execute("DELETE FROM archive_article WHERE document_id = ?", documentId);
        handle.execute("DELETE FROM archive_document WHERE document_id = ?", documentId);
    }

    private <T> T read(Function<Handle, T> work) {
        return database.read((Connection connection) -> work.apply(Handles.on(connection)));
    }

    private static ArchivedDocument document(Handle handle, ResultSet row) throws SQLException {
        String id = row.getString("document_id");
        return new ArchivedDocument(
                id,
                row.getString("title"),
                row.getString("document_number"),
                row.getString("issuer"),
                row.getString("organ"),
                row.getString("kind"),
                ArchivedStatus.valueOf(row.getString("status")),
                LocalDate.parse(row.getString("date")),
                validity(row),
                row.getString("topics").lines().toList(),
                row.getString("content_hash"),
                row.getString("text_hash"),
                articles(handle, id));
    }

    private static Optional<ArchivedDocument.Validity> validity(ResultSet row) throws SQLException {
        Optional<LocalDate> lastDay = day(row, "last_day");
        Optional<LocalDate> endedFrom = day(row, "ended_from");
        return day(row, "first_day").map(first -> new ArchivedDocument.Validity(first, lastDay, endedFrom));
    }

    private static Optional<LocalDate> day(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getString(column)).map(LocalDate::parse);
    }

    private static List<Article> articles(Handle handle, String documentId) {
        return handle.createQuery("SELECT * FROM archive_article WHERE document_id = :id ORDER BY position")
                .bind("id", documentId)
                .map((row, context) -> new Article(
                        row.getString("label"), row.getString("path"), row.getInt("start_at"), row.getInt("end_at")))
                .list();
    }
}
