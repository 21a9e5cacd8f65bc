package org.wenshu.registration;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import org.wenshu.api.document.Direction;
import org.wenshu.api.document.DocumentKind;

/**
 * A document as lists and registers show it.
 *
 * @param urgency {@code EXTRA_URGENT} or {@code URGENT}; empty if it is not urgent
 * @param pages empty where the format has no pages
 * @param handler the organ that has the turn, in Chinese; empty before a case is opened
 */
public record DocumentRow(
        String id,
        Status status,
        Direction direction,
        Optional<String> registrationNumber,
        String title,
        Optional<String> documentNumber,
        Optional<DocumentKind> documentKind,
        Optional<String> issuingOrgan,
        Optional<String> submittingOrgan,
        Optional<String> urgency,
        int attachments,
        Optional<Integer> pages,
        LocalDate receivedOn,
        String contentHash,
        Optional<String> handler,
        Optional<LocalDate> dueOn) {

    static DocumentRow of(ResultSet row) throws SQLException {
        return new DocumentRow(
                row.getString("id"),
                Status.valueOf(row.getString("status")),
                Direction.valueOf(row.getString("direction")),
                text(row, "registration_number"),
                row.getString("title"),
                text(row, "document_number"),
                text(row, "document_kind").map(DocumentKind::valueOf),
                text(row, "issuing_organ"),
                text(row, "submitting_organ"),
                text(row, "urgency"),
                row.getInt("attachments"),
                Optional.of(row.getInt("pages")).filter(n -> n > 0),
                LocalDate.parse(row.getString("received_on")),
                row.getString("content_hash"),
                text(row, "handler"),
                text(row, "due_on").map(LocalDate::parse));
    }

    /** Absent texts are kept as empty ones, which both databases compare alike. */
    public static Optional<String> text(ResultSet row, String column) throws SQLException {
        return Optional.of(row.getString(column)).filter(s -> !s.isEmpty());
    }
}
