package org.wenshu.handling.consultation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.wenshu.api.registration.StoredFile;
import org.wenshu.api.rules.Basis;
import org.wenshu.api.rules.Citation;
import org.wenshu.api.rules.Deadline;

/** From rows of the tables to records. */
final class ConsultationRows {

    private ConsultationRows() {}

    static Matter matter(ResultSet row) throws SQLException {
        return new Matter(
                row.getString("id"),
                row.getLong("version"),
                Optional.ofNullable(row.getString("document_id")),
                row.getString("title"),
                row.getString("lead_organ"),
                new StoredFile(
                        row.getString("file_name"),
                        row.getString("media_type"),
                        row.getString("content_hash"),
                        row.getLong("file_size")));
    }

    static Consultation consultation(ResultSet row, List<Act> acts) throws SQLException {
        int limit = row.getInt("custom_limit");
        return new Consultation(
                row.getString("id"),
                row.getString("matter_id"),
                ConsultationKind.valueOf(row.getString("kind")),
                row.getString("organ"),
                ConsultationState.valueOf(row.getString("state")),
                new By(row.getString("sent_by"), row.getString("sent_person"), at(row, "sent_at")),
                at(row, "delivered_at"),
                limit == 0 ? Optional.empty() : Optional.of(limit),
                row.getString("reason"),
                due(row),
                row.getString("reference"),
                acts);
    }

    private static Optional<Deadline> due(ResultSet row) throws SQLException {
        if (row.getString("due_on") == null) {
            return Optional.empty();
        }
        Citation ground = new Citation(
                row.getString("rule"),
                row.getString("article"),
                row.getString("quote"),
                Basis.valueOf(row.getString("basis")),
                row.getString("rule_pack"));
        return Optional.of(new Deadline(
                row.getString("period"),
                LocalDate.parse(row.getString("start_on")),
                LocalDate.parse(row.getString("nominal_on")),
                LocalDate.parse(row.getString("due_on")),
                row.getInt("provisional") != 0,
                days(row.getString("counted")),
                ground));
    }

    static Act act(ResultSet row) throws SQLException {
        return new Act(
                ActKind.valueOf(row.getString("kind")),
                by(row),
                row.getString("value"),
                row.getString("words"),
                row.getString("grounds"),
                Optional.ofNullable(row.getString("day")).map(LocalDate::parse));
    }

    static DissentSheet sheet(ResultSet row, List<DissentItem> items) throws SQLException {
        return new DissentSheet(items, row.getString("proposal"), by(row));
    }

    static DissentItem item(ResultSet row) throws SQLException {
        return new DissentItem(
                row.getString("consultation_id"),
                row.getString("organ"),
                row.getString("opinion"),
                row.getString("grounds"));
    }

    static Coordination coordination(ResultSet row) throws SQLException {
        return new Coordination(
                Outcome.valueOf(row.getString("outcome")), row.getString("record"), row.getString("post"), by(row));
    }

    private static By by(ResultSet row) throws SQLException {
        return new By(row.getString("account"), row.getString("person"), at(row, "at"));
    }

    private static OffsetDateTime at(ResultSet row, String column) throws SQLException {
        return OffsetDateTime.parse(row.getString(column));
    }

    private static List<LocalDate> days(String kept) {
        return Arrays.stream(kept.split(","))
                .filter(day -> !day.isEmpty())
                .map(LocalDate::parse)
                .toList();
    }

    static String kept(List<LocalDate> days) {
        return days.stream().map(LocalDate::toString).collect(Collectors.joining(","));
    }
}
