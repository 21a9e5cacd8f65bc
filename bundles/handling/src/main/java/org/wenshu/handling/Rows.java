package org.wenshu.handling;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.wenshu.api.document.Disclosure;
import org.wenshu.api.document.DocumentKind;
import org.wenshu.api.document.Importance;
import org.wenshu.api.document.IssuerName;
import org.wenshu.api.organization.Capacity;
import org.wenshu.api.rules.Basis;
import org.wenshu.api.rules.Citation;
import org.wenshu.api.rules.Deadline;
import org.wenshu.api.rules.RouteStep;
import org.wenshu.api.rules.StepKind;
import org.wenshu.handling.event.MeetingKind;

/** From rows of the tables to records. */
final class Rows {

    private Rows() {}

    static HandlingCase handlingCase(ResultSet row) throws SQLException {
        return new HandlingCase(
                row.getString("document_id"),
                row.getLong("version"),
                row.getString("title"),
                CaseStatus.valueOf(row.getString("status")),
                text(row, "issuer_name").map(IssuerName::valueOf),
                text(row, "document_kind").map(DocumentKind::valueOf),
                Importance.valueOf(row.getString("importance")),
                text(row, "disclosure").map(Disclosure::valueOf),
                text(row, "submitting_organ"),
                list(row.getString("involved")),
                row.getString("rule_pack"),
                text(row, "signatory_row"),
                LocalDate.parse(row.getString("opened_on")),
                meeting(row),
                date(row, "signed_on"),
                text(row, "document_number"),
                date(row, "numbered_on"),
                date(row, "issued_on"),
                text(row, "delay_reason"),
                date(row, "published_on"),
                date(row, "effective_on"),
                date(row, "expires_on"),
                date(row, "returned_on"),
                text(row, "return_reason"));
    }

    private static Optional<Meeting> meeting(ResultSet row) throws SQLException {
        Optional<LocalDate> heldOn = date(row, "meeting_held_on");
        if (heldOn.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Meeting(
                MeetingKind.valueOf(row.getString("meeting_kind")), heldOn.get(), row.getString("meeting_reference")));
    }

    static HandlingStep step(ResultSet row) throws SQLException {
        RouteStep step = new RouteStep(
                StepKind.valueOf(row.getString("kind")),
                row.getString("actor"),
                row.getString("organ"),
                row.getString("post"),
                text(row, "person"),
                Capacity.valueOf(row.getString("capacity")),
                citation(row));
        return new HandlingStep(
                row.getString("document_id"),
                row.getInt("number"),
                StepState.valueOf(row.getString("state")),
                step,
                date(row, "opened_on"),
                window(row),
                completion(row));
    }

    private static Optional<HandlingStep.Window> window(ResultSet row) throws SQLException {
        Optional<LocalDate> due = date(row, "due_on");
        if (due.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                new HandlingStep.Window(date(row, "earliest_on"), due.get(), row.getInt("provisional") != 0));
    }

    private static Optional<HandlingStep.Completion> completion(ResultSet row) throws SQLException {
        Optional<LocalDate> on = date(row, "completed_on");
        if (on.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new HandlingStep.Completion(
                on.get(),
                row.getString("completed_at"),
                row.getString("completed_by"),
                row.getString("decision"),
                row.getString("opinion"),
                row.getString("reference")));
    }

    static CaseDeadline deadline(ResultSet row) throws SQLException {
        Deadline deadline = new Deadline(
                row.getString("name"),
                LocalDate.parse(row.getString("start_on")),
                LocalDate.parse(row.getString("nominal_on")),
                LocalDate.parse(row.getString("due_on")),
                row.getInt("provisional") != 0,
                list(row.getString("counted")).stream().map(LocalDate::parse).toList(),
                citation(row));
        return new CaseDeadline(row.getInt("step"), deadline);
    }

    static CaseRecord record(ResultSet row) throws SQLException {
        return new CaseRecord(
                CaseRecord.Kind.valueOf(row.getString("kind")),
                LocalDate.parse(row.getString("recorded_on")),
                row.getString("account"),
                row.getString("person"),
                row.getString("subject"),
                row.getString("words"));
    }

    static NumberSeries series(ResultSet row) throws SQLException {
        return new NumberSeries(
                row.getString("issuer_code"),
                row.getInt("year"),
                row.getLong("version"),
                row.getInt("used_before"),
                row.getInt("last_used"));
    }

    private static Citation citation(ResultSet row) throws SQLException {
        return new Citation(
                row.getString("rule"),
                row.getString("article"),
                row.getString("quote"),
                Basis.valueOf(row.getString("basis")),
                row.getString("rule_pack"));
    }

    private static Optional<String> text(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getString(column));
    }

    private static Optional<LocalDate> date(ResultSet row, String column) throws SQLException {
        return text(row, column).map(LocalDate::parse);
    }

    /** Lists are kept as {@code ,a,b,}, so that one member can be looked for with its commas. */
    private static List<String> list(String kept) {
        return Arrays.stream(kept.split(",")).filter(part -> !part.isEmpty()).toList();
    }

    static String kept(List<String> list) {
        return list.isEmpty() ? "" : "," + String.join(",", list) + ",";
    }
}
