package org.wenshu.registration;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jdbi.v3.core.Handle;
import org.wenshu.api.journal.JournalEntry;
import org.wenshu.api.time.BusinessClock;

/** Writes down the steps that people take with incoming documents. */
final class StepProgress {

    private static final DateTimeFormatter MINUTES = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

    private StepProgress() {}

    static void follow(Handle handle, JournalEntry entry) {
        StepTaken taken = entry.as(StepTaken.class);
        ZonedDateTime at = entry.recordedAt().atZone(BusinessClock.ZONE);
        switch (taken.step()) {
            case RECEIPT -> received(handle, taken, at);
            case CIRCULATION -> taken.posts().forEach(post -> sent(handle, taken, post, at.toLocalDate()));
            case READING -> taken.posts().forEach(post -> read(handle, taken, post, at.toLocalDate()));
            case DEADLINE -> due(handle, taken);
            case URGING ->
                handle.createUpdate("UPDATE registration_document SET urgings = urgings + 1 WHERE id = :id")
                        .bind("id", taken.documentId())
                        .execute();
            case REPLY -> answered(handle, taken, at.toLocalDate());
        }
    }

    // Urgent documents ask for the minute (条例 Article 24(1)).
    private static void received(Handle handle, StepTaken taken, ZonedDateTime at) {
        handle.createUpdate("UPDATE registration_document SET copies = :copies, signed_for = :by WHERE id = :id")
                .bind("copies", taken.copies())
                .bind("by", taken.person() + " " + MINUTES.format(at))
                .bind("id", taken.documentId())
                .execute();
    }

    private static void due(Handle handle, StepTaken taken) {
        handle.createUpdate("UPDATE registration_document SET due_on = :day, urge_after = :day WHERE id = :id")
                .bind("day", taken.dueOn().map(LocalDate::toString).orElse(""))
                .bind("id", taken.documentId())
                .execute();
    }

    private static void sent(Handle handle, StepTaken taken, String post, LocalDate day) {
        handle.createUpdate(
                        """
                        INSERT INTO registration_circulation (document_id, post, sent_on, read_on, reader)
                        VALUES (:id, :post, :day, '', '') ON CONFLICT (document_id, post) DO NOTHING
                        """)
                .bind("id", taken.documentId())
                .bind("post", post)
                .bind("day", day.toString())
                .execute();
    }

    private static void read(Handle handle, StepTaken taken, String post, LocalDate day) {
        handle.createUpdate(
                        """
                        UPDATE registration_circulation SET read_on = :day, reader = :reader
                        WHERE document_id = :id AND post = :post
                        """)
                .bind("day", day.toString())
                .bind("reader", taken.person())
                .bind("id", taken.documentId())
                .bind("post", post)
                .execute();
    }

    /** A document that asks for no case ends with the reply. */
    private static void answered(Handle handle, StepTaken taken, LocalDate day) {
        handle.createUpdate(
                        """
                        UPDATE registration_document SET answered_on = :day,
                          completed_on = CASE WHEN completed_on = '' THEN :day ELSE completed_on END
                        WHERE id = :id
                        """)
                .bind("day", day.toString())
                .bind("id", taken.documentId())
                .execute();
    }
}
