package org.wenshu.records;

import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.wenshu.api.document.Importance;
import org.wenshu.api.document.Normativity;
import org.wenshu.api.handling.CaseOpened;
import org.wenshu.api.handling.CaseReturned;
import org.wenshu.api.handling.DocumentIssued;
import org.wenshu.api.handling.DocumentNumbered;
import org.wenshu.api.handling.DocumentSignedOff;
import org.wenshu.api.handling.IssuedDocument;
import org.wenshu.api.handling.StepCompleted;
import org.wenshu.api.handling.StepOpened;
import org.wenshu.api.handling.StepWithdrawn;
import org.wenshu.api.registration.RegisteredDocument;
import org.wenshu.api.registration.StoredFile;
import org.wenshu.api.review.DraftSupplied;
import org.wenshu.api.rules.StepKind;

/** Writes down what becomes of documents. */
final class DocumentRows {

    /** In this order: a document that went out is done with, whatever its case says. */
    private static final String CLOSE =
            """
            UPDATE records_document SET closing = CASE
                WHEN returned = 1 THEN 'RETURNED'
                WHEN issued_on <> '' THEN 'ISSUED'
                WHEN has_case = 0 AND (issuer_name = '' OR document_number <> '') THEN 'NO_CASE'
                WHEN has_case = 1 AND needs_signature = 0 AND completed_on <> ''
                  AND NOT EXISTS (SELECT 1 FROM records_turn t WHERE t.document_id = records_document.id) THEN 'COMPLETED'
                ELSE 'OPEN' END,
              closed_on = CASE
                WHEN issued_on <> '' THEN issued_on
                WHEN has_case = 0 THEN received_on
                ELSE completed_on END
            WHERE id = :id
            """;

    /** Below it are the texts that steps had before them. */
    private static final int FIRST_SUPPLIED = 1000;

    private final Handle handle;

    DocumentRows(Handle handle) {
        this.handle = handle;
    }

    void registered(RegisteredDocument document) {
        handle.createUpdate(
                        """
                        INSERT INTO records_document (id, title, document_number, registration_number, direction, kind,
                            issuer_name, normative, important, urgent, submitting_organ, issuing_organ, recipients,
                            copies, disclosure, document_date, received_on, has_case, returned, needs_signature,
                            completed_on, signed_on, signed_by, issued_on, published_on, closing, closed_on, archival_code)
                        VALUES (:id, :title, :number, :registration, :direction, :kind, :issuer, :normative, :important,
                            :urgent, :submitting, :issuing, :recipients, :copies, :disclosure, :date, :received,
                            0, 0, 0, '', '', '', '', '', 'OPEN', '', '')
                        ON CONFLICT (id) DO NOTHING
                        """)
                .bind("id", document.documentId())
                .bind("title", document.title())
                .bind("number", document.documentNumber().orElse(""))
                .bind("registration", document.registrationNumber().orElse(""))
                .bind("direction", document.direction().name())
                .bind("kind", text(document.documentKind()))
                .bind("issuer", text(document.issuerName()))
                .bind("normative", document.normative() == Normativity.YES ? 1 : 0)
                .bind("important", document.importance() == Importance.IMPORTANT ? 1 : 0)
                .bind("urgent", document.urgent() ? 1 : 0)
                .bind("submitting", document.submittingOrgan().orElse(""))
                .bind("issuing", document.issuingOrgan().orElse(""))
                .bind("recipients", String.join("、", document.primaryRecipients()))
                .bind("copies", String.join("、", document.copyRecipients()))
                .bind("disclosure", text(document.disclosure()))
                .bind("date", text(document.documentDate()))
                .bind("received", document.receivedOn().toString())
                .execute();
        file(document.documentId(), FileRole.REGISTERED, 0, document.original());
        attachments(document.documentId(), document.attachments());
        close(document.documentId());
    }

    /** What the document is, is known better when its case is opened than when it came in. */
    void opened(CaseOpened event) {
        RegisteredDocument document = event.document();
        handle.createUpdate(
                        """
                        UPDATE records_document SET has_case = 1, returned = 0, issuer_name = :issuer, kind = :kind
                        WHERE id = :id
                        """)
                .bind("issuer", text(document.issuerName()))
                .bind("kind", text(document.documentKind()))
                .bind("id", document.documentId())
                .execute();
        close(document.documentId());
    }

    void turn(StepOpened event) {
        RegisteredDocument document = event.document();
        handle.execute(
                "INSERT INTO records_turn (document_id, number) VALUES (?, ?) ON CONFLICT (document_id, number) DO NOTHING",
                event.documentId(),
                event.number());
        handle.createUpdate(
                        """
                        UPDATE records_document SET normative = :normative, important = :important,
                            needs_signature = CASE WHEN :signature = 1 THEN 1 ELSE needs_signature END
                        WHERE id = :id
                        """)
                .bind("normative", document.normative() == Normativity.YES ? 1 : 0)
                .bind("important", document.importance() == Importance.IMPORTANT ? 1 : 0)
                .bind("signature", event.step().step() == StepKind.SIGN_OFF ? 1 : 0)
                .bind("id", event.documentId())
                .execute();
        if (event.step().step() == StepKind.SIGN_OFF) {
            file(event.documentId(), FileRole.SIGNED, 0, document.original());
        } else {
            file(event.documentId(), FileRole.DRAFT, event.number(), document.original());
        }
        close(event.documentId());
    }

    void withdrawn(StepWithdrawn event) {
        noTurn(event.documentId(), event.number());
    }

    void completed(StepCompleted event, long position) {
        handle.createUpdate(
                        """
                        INSERT INTO records_step (document_id, position, kind, decision, opinion, person, done_on, reference)
                        VALUES (:id, :position, :kind, :decision, :opinion, :person, :on, :reference)
                        """)
                .bind("id", event.documentId())
                .bind("position", position)
                .bind("kind", event.kind().name())
                .bind("decision", event.decision())
                .bind("opinion", event.opinion())
                .bind("person", event.person())
                .bind("on", event.completedOn().toString())
                .bind("reference", event.reference())
                .execute();
        set(event.documentId(), "completed_on = :value", event.completedOn().toString());
        noTurn(event.documentId(), event.number());
    }

    /** Reviews number their versions each for itself: here they are counted on. */
    void drafted(DraftSupplied event) {
        int known = handle.createQuery(
                        "SELECT count(*) FROM records_file WHERE document_id = :id AND role = 'DRAFT' AND place >= :first")
                .bind("id", event.documentId())
                .bind("first", FIRST_SUPPLIED)
                .mapTo(Integer.class)
                .one();
        file(event.documentId(), FileRole.DRAFT, FIRST_SUPPLIED + known, event.file());
    }

    void returned(CaseReturned event) {
        handle.execute("DELETE FROM records_turn WHERE document_id = ?", event.documentId());
        set(event.documentId(), "returned = 1, completed_on = :value", "");
    }

    void signed(DocumentSignedOff event) {
        set(
                event.documentId(),
                "needs_signature = 1, signed_on = :value",
                event.signedOn().toString());
        set(event.documentId(), "signed_by = :value", event.person());
    }

    void numbered(DocumentNumbered event) {
        set(event.documentId(), "document_number = :value", event.documentNumber());
    }

    void issued(DocumentIssued event) {
        set(event.documentId(), "issued_on = :value", event.issuedOn().toString());
    }

    void published(IssuedDocument document) {
        String id = document.documentId();
        file(id, FileRole.ISSUED, 0, document.original());
        attachments(id, document.attachments());
        set(id, "disclosure = :value", document.disclosure().name());
        set(id, "kind = :value", document.documentKind().name());
        set(id, "issuing_organ = :value", String.join("、", document.enactingOrganNames()));
        set(id, "published_on = :value", document.publishedOn().toString());
    }

    private void noTurn(String id, int number) {
        handle.execute("DELETE FROM records_turn WHERE document_id = ? AND number = ?", id, number);
        close(id);
    }

    private void close(String id) {
        handle.createUpdate(CLOSE).bind("id", id).execute();
    }

    /** The assignments are constants of this class. */
    private void set(String id, String assignments, String value) {
        handle.createUpdate("UPDATE records_document SET " + assignments + " WHERE id = :id")
                .bind("value", value)
                .bind("id", id)
                .execute();
        close(id);
    }

    private void attachments(String id, List<StoredFile> files) {
        for (int place = 0; place < files.size(); place++) {
            file(id, FileRole.ATTACHMENT, place, files.get(place));
        }
    }

    private void file(String id, FileRole role, int place, StoredFile file) {
        handle.createUpdate(
                        """
                        INSERT INTO records_file (document_id, role, place, name, media_type, content_hash, size)
                        VALUES (:id, :role, :place, :name, :type, :hash, :size)
                        ON CONFLICT (document_id, role, place) DO UPDATE SET name = excluded.name,
                            media_type = excluded.media_type, content_hash = excluded.content_hash, size = excluded.size
                        """)
                .bind("id", id)
                .bind("role", role.name())
                .bind("place", place)
                .bind("name", file.name())
                .bind("type", file.mediaType())
                .bind("hash", file.contentHash())
                .bind("size", file.size())
                .execute();
    }

    private static String text(Optional<?> value) {
        return value.map(Object::toString).orElse("");
    }
}
