package org.wenshu.handling.consultation;

import org.jdbi.v3.core.Handle;
import org.wenshu.api.journal.JournalEntry;
import org.wenshu.api.registration.RegisteredDocument;

/**
 * Documents that go back and come again. What organs were asked about the one that went back belongs to the one that
 * comes again: the same file, or the same title by the same organ.
 */
final class ReturnedEffects {

    private final Handle handle;
    private final JournalEntry entry;

    ReturnedEffects(Handle handle, JournalEntry entry) {
        this.handle = handle;
        this.entry = entry;
    }

    /** What the office did not take in is a draft, about which its organ may ask others before it submits it anew. */
    void atIntake(RegisteredDocument document) {
        if (document.submittingOrgan().isPresent()) {
            note(document.documentId());
            draft(document);
        }
    }

    private void draft(RegisteredDocument document) {
        handle.createUpdate(
                        """
                        INSERT INTO consultation_matter (id, version, document_id, title, lead_organ, file_name,
                            media_type, content_hash, file_size, position)
                        VALUES (:id, 0, NULL, :title, :organ, :file, :type, :hash, :size, :position)
                        """)
                .bind("id", document.documentId())
                .bind("title", document.title())
                .bind("organ", document.submittingOrgan().orElseThrow())
                .bind("file", document.original().name())
                .bind("type", document.original().mediaType())
                .bind("hash", document.original().contentHash())
                .bind("size", document.original().size())
                .bind("position", entry.position())
                .execute();
    }

    void note(String documentId) {
        handle.createUpdate(
                        "INSERT INTO consultation_returned (document_id) VALUES (:id) ON CONFLICT (document_id) DO NOTHING")
                .bind("id", documentId)
                .execute();
    }

    void comeBack(RegisteredDocument document) {
        document.submittingOrgan().ifPresent(organ -> handle.createUpdate(
                        """
                        UPDATE consultation_matter SET document_id = :document
                        WHERE lead_organ = :organ AND (content_hash = :hash OR title = :title) AND id <> :document
                          AND id IN (SELECT document_id FROM consultation_returned)
                        """)
                .bind("document", document.documentId())
                .bind("organ", organ)
                .bind("hash", document.original().contentHash())
                .bind("title", document.title())
                .execute());
    }
}
