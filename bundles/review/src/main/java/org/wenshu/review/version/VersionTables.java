package org.wenshu.review.version;

import java.time.LocalDate;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.wenshu.api.journal.JournalEntry;
import org.wenshu.api.registration.RegisteredDocument;
import org.wenshu.api.registration.StoredFile;
import org.wenshu.api.review.DraftSupplied;

/** The versions of drafts, in this bundle's tables. */
public final class VersionTables {

    private VersionTables() {}

    /** The versions of a document's draft in their order. */
    static List<DraftVersion> of(Handle handle, String documentId) {
        return handle.createQuery("SELECT * FROM review_version WHERE document_id = :document ORDER BY number")
                .bind("document", documentId)
                .map((row, context) -> new DraftVersion(
                        row.getInt("number"),
                        new StoredFile(
                                row.getString("name"),
                                row.getString("media_type"),
                                row.getString("content_hash"),
                                row.getLong("size")),
                        row.getString("text_hash"),
                        row.getString("remark"),
                        row.getString("person"),
                        LocalDate.parse(row.getString("supplied_on"))))
                .list();
    }

    /** The draft as registered is its first version; a review that opens looks at the latest. */
    public static void opened(Handle handle, String reviewId, RegisteredDocument document) {
        insert(
                handle,
                document.documentId(),
                new DraftVersion(1, document.original(), document.textHash(), "", "", document.receivedOn()));
        handle.createUpdate(
                        """
                        UPDATE review_review SET
                          draft_number = (SELECT max(number) FROM review_version WHERE document_id = :document),
                          text_hash = (SELECT text_hash FROM review_version WHERE document_id = :document
                            AND number = (SELECT max(number) FROM review_version WHERE document_id = :document))
                        WHERE id = :id
                        """)
                .bind("document", document.documentId())
                .bind("id", reviewId)
                .execute();
    }

    /** Open reviews go on with the version that was supplied. */
    public static void supplied(Handle handle, JournalEntry entry) {
        DraftSupplied event = entry.as(DraftSupplied.class);
        insert(
                handle,
                event.documentId(),
                new DraftVersion(
                        event.number(),
                        event.file(),
                        event.textHash(),
                        event.remark(),
                        event.person(),
                        event.suppliedOn()));
        handle.createUpdate(
                        """
                        UPDATE review_review SET draft_number = :number, text_hash = :text
                        WHERE document_id = :document AND state NOT IN ('DONE', 'WITHDRAWN')
                        """)
                .bind("number", event.number())
                .bind("text", event.textHash())
                .bind("document", event.documentId())
                .execute();
    }

    private static void insert(Handle handle, String documentId, DraftVersion version) {
        handle.createUpdate(
                        """
                        INSERT INTO review_version (document_id, number, text_hash, content_hash, name, media_type, size,
                          remark, person, supplied_on)
                        VALUES (:document, :number, :text, :hash, :name, :type, :size, :remark, :person, :supplied)
                        ON CONFLICT (document_id, number) DO NOTHING
                        """)
                .bind("document", documentId)
                .bind("number", version.number())
                .bind("text", version.textHash())
                .bind("hash", version.file().contentHash())
                .bind("name", version.file().name())
                .bind("type", version.file().mediaType())
                .bind("size", version.file().size())
                .bind("remark", version.remark())
                .bind("person", version.person())
                .bind("supplied", version.suppliedOn().toString())
                .execute();
    }
}
