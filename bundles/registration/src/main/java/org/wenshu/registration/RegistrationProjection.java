package org.wenshu.registration;

import java.sql.Connection;
import org.jdbi.v3.core.Handle;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.wenshu.api.document.DocumentKind;
import org.wenshu.api.journal.JournalEntry;
import org.wenshu.api.journal.Projection;
import org.wenshu.api.registration.ClassifiedRefused;
import org.wenshu.api.registration.DocumentRegistered;
import org.wenshu.api.registration.DocumentReturned;
import org.wenshu.api.registration.RegisteredDocument;
import org.wenshu.api.storage.Database;
import org.wenshu.registration.imports.ImportProgress;
import org.wenshu.registration.similar.SimilarProgress;
import org.wenshu.registration.similar.TextFingerprinted;

/** Computes the tables of this bundle from the journal: its own entries, and how the cases of its documents go on. */
@Component(service = Projection.class)
public class RegistrationProjection implements Projection {

    /** The name of the cursor. */
    public static final String CONSUMER = "registration";

    private final Tables tables;

    @Activate
    public RegistrationProjection(@Reference Tables tables) {
        this.tables = tables;
    }

    @Override
    public String consumer() {
        return CONSUMER;
    }

    @Override
    public Database database() {
        return tables.database();
    }

    @Override
    public void apply(JournalEntry entry, Connection connection) {
        Handle handle = Handles.on(connection);
        switch (entry.type()) {
            case DocumentRegistered.TYPE -> {
                RegisteredDocument document = entry.as(DocumentRegistered.class).document();
                if (!readmitted(handle, document)) {
                    enter(handle, entry.position(), document, Status.REGISTERED);
                }
            }
            case DocumentReturned.TYPE -> {
                RegisteredDocument document = entry.as(DocumentReturned.class).document();
                enter(handle, entry.position(), document, Status.RETURNED);
            }
            case ElementsRead.TYPE -> elements(handle, entry.as(ElementsRead.class));
            case ContentEntered.TYPE -> content(handle, entry.as(ContentEntered.class));
            case NumberTaken.TYPE -> number(handle, entry.as(NumberTaken.class));
            case TextFingerprinted.TYPE -> SimilarProgress.follow(handle, entry.as(TextFingerprinted.class));
            case StepTaken.TYPE -> StepProgress.follow(handle, entry);
            case ClassifiedRefused.TYPE -> refused(handle, entry.position(), entry.as(ClassifiedRefused.class));
            case RefusalAcknowledged.TYPE -> acknowledged(handle, entry);
            default -> {
                if (!ImportProgress.follow(handle, entry)) {
                    CaseProgress.follow(handle, entry);
                }
            }
        }
    }

    @Override
    public void clear(Connection connection) {
        Handle handle = Handles.on(connection);
        SimilarProgress.clear(handle);
        ImportProgress.clear(handle);
        handle.execute("DELETE FROM registration_circulation");
        handle.execute("DELETE FROM registration_refusal");
        handle.execute("DELETE FROM registration_issue");
        handle.execute("DELETE FROM registration_book");
        handle.execute("DELETE FROM registration_content");
        handle.execute("DELETE FROM registration_document");
    }

    /** A document that was returned gets its number when what stopped it was cleared. */
    private static boolean readmitted(Handle handle, RegisteredDocument document) {
        return handle.createUpdate(
                                """
                                UPDATE registration_document SET status = :status, registration_number = :number
                                WHERE id = :id
                                """)
                        .bind("status", Status.REGISTERED.name())
                        .bind("number", document.registrationNumber().orElse(""))
                        .bind("id", document.documentId())
                        .execute()
                > 0;
    }

    private static void enter(Handle handle, long position, RegisteredDocument document, Status status) {
        handle.createUpdate(
                        """
                        INSERT INTO registration_document (id, position, status, direction, registration_number, serial,
                          title, document_number, number_key, document_kind, issuer_name, issuing_organ,
                          submitting_organ, primary_recipients, disclosure, urgency, attachments, pages, received_on,
                          content_hash, handler, due_on)
                        VALUES (:id, :position, :status, :direction, :registrationNumber, 0, :title, :documentNumber,
                          :numberKey, :kind, :issuerName, :issuingOrgan, :submittingOrgan, :recipients, :disclosure,
                          :urgency, :attachments, 0, :receivedOn, :contentHash, '', '')
                        """)
                .bind("id", document.documentId())
                .bind("position", position)
                .bind("status", status.name())
                .bind("direction", document.direction().name())
                .bind("registrationNumber", document.registrationNumber().orElse(""))
                .bind("title", document.title())
                .bind("documentNumber", document.documentNumber().orElse(""))
                .bind(
                        "numberKey",
                        document.documentNumber().map(DocumentNumber::key).orElse(""))
                .bind("kind", document.documentKind().map(DocumentKind::name).orElse(""))
                .bind("issuerName", document.issuerName().map(Enum::name).orElse(""))
                .bind("issuingOrgan", document.issuingOrgan().orElse(""))
                .bind("submittingOrgan", document.submittingOrgan().orElse(""))
                .bind("recipients", String.join("、", document.primaryRecipients()))
                .bind("disclosure", document.disclosure().map(Enum::name).orElse(""))
                .bind("urgency", document.urgent() ? "URGENT" : "")
                .bind("attachments", document.attachments().size())
                .bind("receivedOn", document.receivedOn().toString())
                .bind("contentHash", document.original().contentHash())
                .execute();
    }

    /** The form of urgency as read counts if the document is urgent at all. */
    private static void elements(Handle handle, ElementsRead event) {
        handle.createUpdate(
                        """
                        UPDATE registration_document SET pages = :pages,
                          urgency = CASE WHEN urgency <> '' AND :urgency <> '' THEN :urgency ELSE urgency END
                        WHERE id = :id
                        """)
                .bind("pages", event.pages().orElse(0))
                .bind("urgency", event.elements().urgency().map(e -> e.value()).orElse(""))
                .bind("id", event.documentId())
                .execute();
    }

    private static void content(Handle handle, ContentEntered event) {
        handle.createUpdate(
                        """
                        INSERT INTO registration_content (content_hash, entries, first_document)
                        VALUES (:hash, 1, :id)
                        ON CONFLICT (content_hash) DO UPDATE SET entries = registration_content.entries + 1
                        """)
                .bind("hash", event.contentHash())
                .bind("id", event.documentId())
                .execute();
    }

    private static void number(Handle handle, NumberTaken event) {
        handle.createUpdate(
                        """
                        INSERT INTO registration_book (name, last_number) VALUES (:book, :number)
                        ON CONFLICT (name) DO UPDATE SET last_number = excluded.last_number
                        """)
                .bind("book", event.book())
                .bind("number", event.number())
                .execute();
        handle.createUpdate("UPDATE registration_document SET serial = :number WHERE id = :id")
                .bind("number", event.number())
                .bind("id", event.documentId())
                .execute();
    }

    private static void acknowledged(Handle handle, JournalEntry entry) {
        RefusalAcknowledged event = entry.as(RefusalAcknowledged.class);
        handle.createUpdate(
                        """
                        UPDATE registration_refusal SET acknowledged_at = :at, acknowledged_by = :by, note = :note
                        WHERE position = :number
                        """)
                .bind("at", entry.recordedAt().toString())
                .bind("by", event.person())
                .bind("note", event.note())
                .bind("number", event.number())
                .execute();
    }

    private static void refused(Handle handle, long position, ClassifiedRefused event) {
        handle.createUpdate(
                        """
                        INSERT INTO registration_refusal (position, account, size, at)
                        VALUES (:position, :account, :size, :at)
                        """)
                .bind("position", position)
                .bind("account", event.account())
                .bind("size", event.size())
                .bind("at", event.at().toString())
                .execute();
    }
}
