package org.wenshu.catalog;

import java.time.LocalDate;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.wenshu.api.catalog.StatusChanged;
import org.wenshu.api.catalog.ValidityChange;
import org.wenshu.api.catalog.ValidityChanged;
import org.wenshu.api.journal.JournalEntry;
import org.wenshu.api.time.BusinessClock;
import org.wenshu.catalog.validity.Revocation;
import org.wenshu.catalog.validity.Validity;

/** Writes what happens to the validity of entries. */
final class ValidityRows {

    private ValidityRows() {}

    static String changed(Handle handle, JournalEntry entry) {
        ValidityChanged event = entry.as(ValidityChanged.class);
        String number = event.unifiedRegistrationNumber();
        Optional<Validity> before = handle.createQuery("SELECT * FROM catalog_entry WHERE number = :number")
                .bind("number", number)
                .map((row, context) -> EntryRow.validity(row))
                .findOne();
        if (before.isEmpty()) {
            // It was withdrawn, and what happens to it is nothing for the public.
            return event.documentId();
        }
        write(handle, number, before.orElseThrow().with(event));
        handle.createUpdate(
                        """
                        INSERT INTO catalog_change (entry, position, change, day, decided_on, reference, told_at)
                        VALUES (:entry, :position, :change, :day, :decided, :reference, :told)
                        """)
                .bind("entry", number)
                .bind("position", entry.streamVersion())
                .bind("change", event.change().name())
                .bind("day", text(event.day()))
                .bind("decided", event.decidedOn().toString())
                .bind("reference", event.reference())
                .bind("told", recordedAt(entry))
                .execute();
        CitationRows.write(handle, number, entry.position(), Citation.changed(event.change(), event.reference()));
        return event.documentId();
    }

    static void write(Handle handle, String number, Validity validity) {
        handle.createUpdate(
                        """
                        UPDATE catalog_entry SET effective_on = :effective, expires_on = :expires, amended_on = :amended,
                          repealed_on = :repealed, revoked_on = :revoked, revoked_from = :from
                        WHERE number = :number
                        """)
                .bind("effective", validity.effectiveOn().toString())
                .bind("expires", text(validity.expiresOn()))
                .bind("amended", text(validity.amendedOn()))
                .bind("repealed", text(validity.repealedOn()))
                .bind("revoked", text(validity.revocation().map(Revocation::decidedOn)))
                .bind("from", text(validity.revocation().flatMap(Revocation::from)))
                .bind("number", number)
                .execute();
    }

    /** What all changes of an entry so far make of what was known at its publication. */
    static Validity changed(Handle handle, String number, Validity published) {
        return handle
                .createQuery("SELECT * FROM catalog_change WHERE entry = :entry ORDER BY position")
                .bind("entry", number)
                .map((row, context) -> new ValidityChanged(
                        number,
                        "",
                        ValidityChange.valueOf(row.getString("change")),
                        EntryRow.day(row, "day"),
                        LocalDate.parse(row.getString("decided_on")),
                        row.getString("reference"),
                        ""))
                .stream()
                .reduce(published, Validity::with, (one, other) -> other);
    }

    static String turned(Handle handle, JournalEntry entry) {
        StatusChanged event = entry.as(StatusChanged.class);
        handle.createUpdate(
                        """
                        INSERT INTO catalog_status (entry, position, status, since, told_at)
                        VALUES (:entry, :position, :status, :since, :told)
                        """)
                .bind("entry", event.unifiedRegistrationNumber())
                .bind("position", entry.streamVersion())
                .bind("status", event.status().name())
                .bind("since", event.on().toString())
                .bind("told", recordedAt(entry))
                .execute();
        return event.documentId();
    }

    static void reminded(Handle handle, ExpiryReminded event) {
        handle.execute(
                "UPDATE catalog_entry SET reminded_of = ? WHERE number = ?",
                event.lastDay().toString(),
                event.unifiedRegistrationNumber());
    }

    static String recordedAt(JournalEntry entry) {
        return entry.recordedAt().atZone(BusinessClock.ZONE).toOffsetDateTime().toString();
    }

    private static String text(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse(null);
    }
}
