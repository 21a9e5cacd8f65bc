package org.wenshu.catalog;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.wenshu.api.document.DocumentKind;
import org.wenshu.api.extraction.Article;
import org.wenshu.catalog.validity.Revocation;
import org.wenshu.catalog.validity.Validity;

/** Reads entries from their rows. */
final class EntryRow {

    private EntryRow() {}

    static Entry of(Handle handle, ResultSet row) throws SQLException {
        String number = row.getString("number");
        return new Entry(
                number,
                row.getString("index_number"),
                row.getString("document_id"),
                row.getString("title"),
                row.getString("document_number"),
                DocumentKind.valueOf(row.getString("kind")),
                organs(handle, number),
                names(handle, "SELECT name FROM catalog_topic WHERE entry = :entry ORDER BY position", number),
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
                articles(handle, number));
    }

    /** Names of the organs of an entry, the lead first. */
    static List<String> organs(Handle handle, String number) {
        return names(handle, "SELECT name FROM catalog_organ WHERE entry = :entry ORDER BY position", number);
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
