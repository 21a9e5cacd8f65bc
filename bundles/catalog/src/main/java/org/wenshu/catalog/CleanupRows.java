package org.wenshu.catalog;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.wenshu.api.journal.JournalEntry;
import org.wenshu.catalog.cleanup.Cleanup;
import org.wenshu.catalog.cleanup.CleanupConcluded;
import org.wenshu.catalog.cleanup.CleanupDecided;
import org.wenshu.catalog.cleanup.CleanupOpened;
import org.wenshu.catalog.cleanup.CleanupPublished;
import org.wenshu.catalog.cleanup.CleanupReturned;
import org.wenshu.catalog.cleanup.CleanupSubmitted;
import org.wenshu.catalog.cleanup.Conclusion;

/** Writes and reads clean-ups. */
final class CleanupRows {

    private CleanupRows() {}

    /** Applies an entry that is about a clean-up; tells whether it changes what the public sees. */
    static boolean apply(Handle handle, JournalEntry entry) {
        switch (entry.type()) {
            case CleanupOpened.TYPE -> opened(handle, entry.as(CleanupOpened.class));
            case CleanupSubmitted.TYPE -> {
                CleanupSubmitted event = entry.as(CleanupSubmitted.class);
                handle.execute(
                        "UPDATE catalog_cleanup SET submitted_on = ? WHERE period = ?",
                        event.on().toString(),
                        event.period());
            }
            case CleanupReturned.TYPE -> {
                CleanupReturned event = entry.as(CleanupReturned.class);
                handle.execute(
                        "UPDATE catalog_cleanup SET submitted_on = NULL, returned = ? WHERE period = ?",
                        event.reason(),
                        event.period());
            }
            case CleanupDecided.TYPE -> decided(handle, entry.as(CleanupDecided.class));
            case CleanupConcluded.TYPE -> concluded(handle, entry.as(CleanupConcluded.class));
            case CleanupPublished.TYPE -> {
                CleanupPublished event = entry.as(CleanupPublished.class);
                handle.execute(
                        "UPDATE catalog_cleanup SET published_on = ? WHERE period = ?",
                        event.on().toString(),
                        event.period());
                return true;
            }
            default -> {
                // Nothing about clean-ups.
            }
        }
        return false;
    }

    private static void decided(Handle handle, CleanupDecided event) {
        handle.execute(
                "UPDATE catalog_cleanup SET reference = ?, decided_on = ?, ends_from = ? WHERE period = ?",
                event.reference(),
                event.decidedOn().toString(),
                event.endsFrom().toString(),
                event.period());
    }

    private static void opened(Handle handle, CleanupOpened event) {
        handle.execute(
                "INSERT INTO catalog_cleanup (period, opened_on) VALUES (?, ?)",
                event.period(),
                event.on().toString());
        for (String number : event.numbers()) {
            handle.execute("INSERT INTO catalog_cleanup_line (period, number) VALUES (?, ?)", event.period(), number);
        }
    }

    private static void concluded(Handle handle, CleanupConcluded event) {
        handle.execute(
                """
                UPDATE catalog_cleanup_line SET conclusion = ?, basis = ?, judged_on = ?, judged_by = ?
                 WHERE period = ? AND number = ?
                """,
                event.conclusion().name(),
                event.basis(),
                event.on().toString(),
                event.by(),
                event.period(),
                event.number());
    }

    /** The latest first. */
    static List<Cleanup> all(Handle handle) {
        return handle.createQuery("SELECT * FROM catalog_cleanup ORDER BY period DESC")
                .map((row, context) -> new Cleanup(
                        row.getString("period"),
                        LocalDate.parse(row.getString("opened_on")),
                        EntryRow.day(row, "submitted_on"),
                        Optional.ofNullable(row.getString("returned")),
                        decision(row),
                        EntryRow.day(row, "published_on"),
                        lines(handle, row.getString("period"))))
                .list();
    }

    private static List<Cleanup.Line> lines(Handle handle, String period) {
        return handle.createQuery(
                        """
                        SELECT l.*, e.title, e.document_number FROM catalog_cleanup_line l JOIN catalog_entry e ON e.number = l.number
                         WHERE l.period = :period ORDER BY e.published_on, e.number
                        """)
                .bind("period", period)
                .map((row, context) -> new Cleanup.Line(
                        row.getString("number"),
                        row.getString("title"),
                        row.getString("document_number"),
                        EntryRow.organs(handle, row.getString("number")),
                        judgement(row)))
                .list();
    }

    private static Optional<Cleanup.Decision> decision(ResultSet row) throws SQLException {
        Optional<String> reference = Optional.ofNullable(row.getString("reference"));
        return reference.isEmpty()
                ? Optional.empty()
                : Optional.of(new Cleanup.Decision(
                        reference.orElseThrow(),
                        LocalDate.parse(row.getString("decided_on")),
                        LocalDate.parse(row.getString("ends_from"))));
    }

    private static Optional<Cleanup.Judgement> judgement(ResultSet row) throws SQLException {
        Optional<String> conclusion = Optional.ofNullable(row.getString("conclusion"));
        return conclusion.isEmpty()
                ? Optional.empty()
                : Optional.of(new Cleanup.Judgement(
                        Conclusion.valueOf(conclusion.orElseThrow()),
                        row.getString("basis"),
                        LocalDate.parse(row.getString("judged_on")),
                        row.getString("judged_by")));
    }
}
