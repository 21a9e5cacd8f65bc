package org.wenshu.catalog;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.wenshu.api.document.DocumentKind;
import org.wenshu.api.extraction.Article;
import org.wenshu.catalog.correction.Correction;
import org.wenshu.catalog.validity.Revocation;
import org.wenshu.catalog.validity.Validity;

/** Reads entries from their rows. */
final class EntryRow {

    private static final int TOGETHER = 100;
    private static final String ORGANS =
            "SELECT entry, name FROM catalog_organ WHERE entry IN (<numbers>) ORDER BY entry, position";
    private static final String TOPICS =
            "SELECT entry, name FROM catalog_topic WHERE entry IN (<numbers>) ORDER BY entry, position";

    private EntryRow() {}

    /** All rows of a query, with four more queries for every hundred of them. */
    static List<Entry> all(Handle handle, Query query) {
        List<Entry> rows = query.map((row, context) -> bare(row)).list();
        List<Entry> entries = new ArrayList<>(rows.size());
        for (int from = 0; from < rows.size(); from += TOGETHER) {
            List<Entry> some = rows.subList(from, Math.min(rows.size(), from + TOGETHER));
            List<String> numbers = some.stream().map(Entry::number).toList();
            Map<String, List<String>> organs = names(handle, ORGANS, numbers);
            Map<String, List<String>> topics = names(handle, TOPICS, numbers);
            Map<String, List<Article>> articles = articles(handle, numbers);
            Map<String, List<Correction>> corrections = CorrectionRows.of(handle, numbers);
            some.forEach(row -> entries.add(row.with(
                    organs.getOrDefault(row.number(), List.of()),
                    topics.getOrDefault(row.number(), List.of()),
                    articles.getOrDefault(row.number(), List.of()),
                    corrections.getOrDefault(row.number(), List.of()))));
        }
        return entries;
    }

    /** Without what stands in other tables. */
    private static Entry bare(ResultSet row) throws SQLException {
        return new Entry(
                row.getString("number"),
                row.getString("index_number"),
                row.getString("document_id"),
                row.getString("title"),
                row.getString("document_number"),
                DocumentKind.valueOf(row.getString("kind")),
                List.of(),
                List.of(),
                LocalDate.parse(row.getString("signed_on")),
                LocalDate.parse(row.getString("published_on")),
                validity(row),
                OffsetDateTime.parse(row.getString("entered_at")),
                OffsetDateTime.parse(
                        Optional.ofNullable(row.getString("changed_at")).orElse(row.getString("entered_at"))),
                row.getString("file_name"),
                row.getString("media_type"),
                row.getString("content_hash"),
                row.getString("text_hash"),
                List.of(),
                List.of());
    }

    /** Names of the organs of an entry, the lead first. */
    static List<String> organs(Handle handle, String number) {
        return names(handle, ORGANS, List.of(number)).getOrDefault(number, List.of());
    }

    static Validity validity(ResultSet row) throws SQLException {
        Optional<LocalDate> revokedFrom = day(row, "revoked_from");
        return new Validity(
                LocalDate.parse(row.getString("published_on")),
                LocalDate.parse(row.getString("effective_on")),
                day(row, "expires_on"),
                day(row, "amended_on"),
                day(row, "repealed_on"),
                day(row, "revoked_on").map(decided -> new Revocation(decided, revokedFrom)));
    }

    static Optional<LocalDate> day(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getString(column)).map(LocalDate::parse);
    }

    private static Map<String, List<String>> names(Handle handle, String select, List<String> numbers) {
        Map<String, List<String>> names = new HashMap<>();
        handle.createQuery(select)
                .bindList("numbers", numbers)
                .map((row, context) -> Map.entry(row.getString("entry"), row.getString("name")))
                .forEach(found -> names.computeIfAbsent(found.getKey(), number -> new ArrayList<>(1))
                        .add(found.getValue()));
        return names;
    }

    private static Map<String, List<Article>> articles(Handle handle, List<String> numbers) {
        Map<String, List<Article>> articles = new HashMap<>();
        handle.createQuery("SELECT * FROM catalog_article WHERE entry IN (<numbers>) ORDER BY entry, position")
                .bindList("numbers", numbers)
                .map((row, context) -> Map.entry(
                        row.getString("entry"),
                        new Article(
                                row.getString("label"),
                                row.getString("path"),
                                row.getInt("start_at"),
                                row.getInt("end_at"))))
                .forEach(found -> articles.computeIfAbsent(found.getKey(), number -> new ArrayList<>())
                        .add(found.getValue()));
        return articles;
    }
}
