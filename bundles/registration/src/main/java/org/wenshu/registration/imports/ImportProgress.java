package org.wenshu.registration.imports;

import org.jdbi.v3.core.Handle;
import org.wenshu.api.journal.JournalEntry;

/** Writes down how imports go on. */
public final class ImportProgress {

    private ImportProgress() {}

    /** Takes in an entry that is about imports; others are none of its business. */
    public static boolean follow(Handle handle, JournalEntry entry) {
        switch (entry.type()) {
            case ImportRequested.TYPE -> requested(handle, entry, entry.as(ImportRequested.class));
            case ItemImported.TYPE -> imported(handle, entry.as(ItemImported.class));
            case ImportEnded.TYPE -> ended(handle, entry, entry.as(ImportEnded.class));
            default -> {
                return false;
            }
        }
        return true;
    }

    /** Empties the tables. */
    public static void clear(Handle handle) {
        handle.execute("DELETE FROM registration_import_item");
        handle.execute("DELETE FROM registration_import");
    }

    private static void requested(Handle handle, JournalEntry entry, ImportRequested event) {
        handle.createUpdate(
                        """
                        INSERT INTO registration_import (id, position, account, source, name, content_hash, state, total,
                          done, failed, requested_at, ended_at, problem)
                        VALUES (:id, :position, :account, :source, :name, :hash, 'RUNNING', :total, 0, 0, :at, '', '')
                        """)
                .bind("id", event.importId())
                .bind("position", entry.position())
                .bind("account", entry.actor())
                .bind("source", event.source().name())
                .bind("name", event.name())
                .bind("hash", event.contentHash())
                .bind("total", event.total())
                .bind("at", entry.recordedAt().toString())
                .execute();
    }

    private static void imported(Handle handle, ItemImported event) {
        handle.createUpdate(
                        """
                        INSERT INTO registration_import_item (import_id, item, name, outcome, document_id, problem)
                        VALUES (:id, :item, :name, :outcome, :document, :problem)
                        """)
                .bind("id", event.importId())
                .bind("item", event.item())
                .bind("name", event.name())
                .bind("outcome", event.outcome().name())
                .bind("document", event.documentId())
                .bind("problem", event.problem())
                .execute();
        boolean failed = event.outcome() == ItemOutcome.REFUSED || event.outcome() == ItemOutcome.RETURNED;
        handle.createUpdate("UPDATE registration_import SET done = done + 1, failed = failed + :failed WHERE id = :id")
                .bind("failed", failed ? 1 : 0)
                .bind("id", event.importId())
                .execute();
    }

    private static void ended(Handle handle, JournalEntry entry, ImportEnded event) {
        ImportState state = event.problem().isEmpty() ? ImportState.FINISHED : ImportState.FAILED;
        handle.createUpdate(
                        "UPDATE registration_import SET state = :state, problem = :problem, ended_at = :at WHERE id = :id")
                .bind("state", state.name())
                .bind("problem", event.problem())
                .bind("at", entry.recordedAt().toString())
                .bind("id", event.importId())
                .execute();
    }
}
