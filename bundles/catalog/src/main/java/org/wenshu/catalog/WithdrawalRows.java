package org.wenshu.catalog;

import java.util.List;
import org.jdbi.v3.core.Handle;
import org.wenshu.api.journal.JournalEntry;

/** Takes what was withdrawn out of all tables; only its number stays. */
final class WithdrawalRows {

    private WithdrawalRows() {}

    static String withdrawn(Handle handle, JournalEntry entry) {
        EntryWithdrawn event = entry.as(EntryWithdrawn.class);
        String number = event.unifiedRegistrationNumber();
        handle.execute(
                "INSERT INTO catalog_withdrawn (number, withdrawn_on, told_at) VALUES (?, ?, ?)",
                number,
                event.on().toString(),
                ValidityRows.recordedAt(entry));
        handle.execute(
                "DELETE FROM catalog_words WHERE rowid IN (SELECT position FROM catalog_entry WHERE number = ?)",
                number);
        for (String delete : List.of(
                "DELETE FROM catalog_corrected WHERE entry = ?",
                "DELETE FROM catalog_correction WHERE entry = ?",
                "DELETE FROM catalog_citation WHERE entry = ?",
                "DELETE FROM catalog_status WHERE entry = ?",
                "DELETE FROM catalog_change WHERE entry = ?",
                "DELETE FROM catalog_article WHERE entry = ?",
                "DELETE FROM catalog_topic WHERE entry = ?",
                "DELETE FROM catalog_organ WHERE entry = ?",
                "DELETE FROM catalog_cleanup_line WHERE number = ?",
                "DELETE FROM catalog_entry WHERE number = ?")) {
            handle.execute(delete, number);
        }
        handle.execute("DELETE FROM catalog_interpretation WHERE document_id = ?", event.documentId());
        handle.execute(
                "UPDATE catalog_edition_line SET title = ?, document_number = '', organs = '', reference = ''"
                        + " WHERE number = ?",
                Messages.text("edition.withdrawn"),
                number);
        return event.documentId();
    }
}
