package org.wenshu.handling;

import org.jdbi.v3.core.Handle;
import org.wenshu.api.journal.JournalEntry;
import org.wenshu.handling.event.NumberUsed;
import org.wenshu.handling.event.NumberingBegun;

/** What entries do to the table of number series. */
final class NumberEffects {

    private final Handle handle;

    NumberEffects(Handle handle) {
        this.handle = handle;
    }

    void begin(JournalEntry entry, NumberingBegun event) {
        insert(entry, event.issuerCode(), event.year(), event.lastUsed(), event.lastUsed());
    }

    void use(JournalEntry entry, NumberUsed event) {
        int updated = handle.createUpdate(
                        """
                        UPDATE handling_numbering SET last_used = :serial, version = :version
                        WHERE issuer_code = :code AND year = :year
                        """)
                .bind("serial", event.serial())
                .bind("version", entry.streamVersion())
                .bind("code", event.issuerCode())
                .bind("year", event.year())
                .execute();
        if (updated == 0) {
            insert(entry, event.issuerCode(), event.year(), 0, event.serial());
        }
    }

    private void insert(JournalEntry entry, String code, int year, int before, int last) {
        handle.createUpdate(
                        """
                        INSERT INTO handling_numbering (issuer_code, year, version, used_before, last_used)
                        VALUES (:code, :year, :version, :before, :last)
                        """)
                .bind("code", code)
                .bind("year", year)
                .bind("version", entry.streamVersion())
                .bind("before", before)
                .bind("last", last)
                .execute();
    }
}
