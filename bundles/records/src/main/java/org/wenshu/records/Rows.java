package org.wenshu.records;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.wenshu.api.document.Direction;
import org.wenshu.api.document.DocumentKind;
import org.wenshu.api.document.IssuerName;

/** Rows of the tables as records. */
final class Rows {

    private Rows() {}

    static ArchivalDocument document(ResultSet row) throws SQLException {
        return new ArchivalDocument(
                row.getString("id"),
                row.getString("title"),
                row.getString("document_number"),
                row.getString("registration_number"),
                Direction.valueOf(row.getString("direction")),
                some(row, "kind").map(DocumentKind::valueOf),
                some(row, "issuer_name").map(IssuerName::valueOf),
                row.getInt("normative") == 1,
                row.getInt("important") == 1,
                row.getInt("urgent") == 1,
                some(row, "submitting_organ"),
                row.getString("issuing_organ"),
                row.getString("recipients"),
                row.getString("copies"),
                row.getString("disclosure"),
                day(row, "document_date"),
                LocalDate.parse(row.getString("received_on")),
                Closing.valueOf(row.getString("closing")),
                day(row, "closed_on"),
                day(row, "signed_on"),
                row.getString("signed_by"),
                day(row, "issued_on"),
                day(row, "published_on"),
                some(row, "archival_code"));
    }

    static RecordFile file(ResultSet row) throws SQLException {
        return new RecordFile(
                FileRole.valueOf(row.getString("role")),
                row.getInt("place"),
                row.getString("name"),
                row.getString("media_type"),
                row.getString("content_hash"),
                row.getLong("size"));
    }

    static StepLine step(ResultSet row) throws SQLException {
        return new StepLine(
                row.getString("kind"),
                row.getString("decision"),
                row.getString("opinion"),
                row.getString("person"),
                LocalDate.parse(row.getString("done_on")),
                row.getString("reference"));
    }

    static Item item(ResultSet row) throws SQLException {
        int box = row.getInt("box");
        return new Item(
                new ArchivalCode(
                        row.getString("fonds"),
                        row.getInt("item_year"),
                        Retention.valueOf(row.getString("retention")),
                        row.getString("category"),
                        row.getInt("number")),
                row.getString("document_id"),
                row.getString("fonds_name"),
                row.getString("category_name"),
                Retention.valueOf(row.getString("proposed")),
                row.getString("rule_id"),
                row.getString("reason"),
                row.getString("note"),
                row.getString("person"),
                LocalDate.parse(row.getString("archived_on")),
                box == 0 ? Optional.empty() : Optional.of(box));
    }

    static Box box(ResultSet row) throws SQLException {
        return new Box(
                row.getString("series"), row.getInt("number"), row.getInt("first_number"), row.getInt("last_number"));
    }

    static Hold hold(ResultSet row) throws SQLException {
        return new Hold(row.getString("reason"), row.getString("person"), LocalDate.parse(row.getString("placed_on")));
    }

    static Fonds fonds(ResultSet row, List<Category> categories) throws SQLException {
        return new Fonds(
                row.getString("organ"),
                row.getString("code"),
                row.getString("name"),
                categories,
                row.getLong("version"));
    }

    private static Optional<LocalDate> day(ResultSet row, String column) throws SQLException {
        return some(row, column).map(LocalDate::parse);
    }

    private static Optional<String> some(ResultSet row, String column) throws SQLException {
        return Optional.of(row.getString(column)).filter(text -> !text.isEmpty());
    }
}
