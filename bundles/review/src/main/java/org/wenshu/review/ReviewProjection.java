package org.wenshu.review;

import java.sql.Connection;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.wenshu.api.document.Normativity;
import org.wenshu.api.handling.CaseReturned;
import org.wenshu.api.handling.StepOpened;
import org.wenshu.api.handling.StepWithdrawn;
import org.wenshu.api.journal.JournalEntry;
import org.wenshu.api.journal.Projection;
import org.wenshu.api.registration.DocumentRegistered;
import org.wenshu.api.registration.RegisteredDocument;
import org.wenshu.api.review.AdoptionReported;
import org.wenshu.api.review.DraftSupplied;
import org.wenshu.api.review.MaterialsRequested;
import org.wenshu.api.review.OpinionIssued;
import org.wenshu.api.review.ReviewAccepted;
import org.wenshu.api.rules.StepKind;
import org.wenshu.api.storage.Database;
import org.wenshu.review.adoption.Adoptions;
import org.wenshu.review.aid.Aids;
import org.wenshu.review.event.AdviceDismissed;
import org.wenshu.review.event.MaterialReceived;
import org.wenshu.review.event.MaterialStruck;
import org.wenshu.review.event.OpinionDrafted;
import org.wenshu.review.event.OpinionSentBack;
import org.wenshu.review.event.ReviewAssigned;
import org.wenshu.review.material.MaterialTables;
import org.wenshu.review.version.VersionTables;

/** Turns journal entries into the tables of this bundle. */
@Component(service = Projection.class)
public class ReviewProjection implements Projection {

    static final String CONSUMER = "review";

    /** The rule pack's fact that a document is a major administrative decision. */
    private static final String MAJOR_DECISION = "majorDecision";

    private final ReviewTables tables;

    @Activate
    public ReviewProjection(@Reference ReviewTables tables) {
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
            case DocumentRegistered.TYPE -> drafter(handle, entry);
            case StepOpened.TYPE -> opened(handle, entry.as(StepOpened.class));
            case MaterialsRequested.TYPE -> requested(handle, entry);
            case ReviewAccepted.TYPE -> accepted(handle, entry);
            case WindowRecounted.TYPE -> recounted(handle, entry);
            case ReviewAssigned.TYPE -> assigned(handle, entry);
            case OpinionDrafted.TYPE -> new OpinionRows(handle).drafted(entry);
            case OpinionSentBack.TYPE -> new OpinionRows(handle).sentBack(entry);
            case OpinionIssued.TYPE -> new OpinionRows(handle).issued(entry);
            case DraftSupplied.TYPE -> VersionTables.supplied(handle, entry);
            case MaterialReceived.TYPE -> MaterialTables.received(handle, entry);
            case MaterialStruck.TYPE -> MaterialTables.struck(handle, entry);
            case AdviceDismissed.TYPE -> Aids.dismissed(handle, entry);
            case AdoptionReported.TYPE -> Adoptions.reported(handle, entry);
            case NoteTaken.TYPE ->
                NoteTables.insert(handle, entry.as(NoteTaken.class).note());
            case NoteWithdrawn.TYPE ->
                NoteTables.delete(handle, entry.as(NoteWithdrawn.class).noteId());
            case CaseReturned.TYPE -> returned(handle, entry.as(CaseReturned.class));
            case StepWithdrawn.TYPE -> withdrawn(handle, entry.as(StepWithdrawn.class));
            default -> {
                // Other bundles' business.
            }
        }
    }

    @Override
    public void clear(Connection connection) {
        Handle handle = Handles.on(connection);
        handle.execute("DELETE FROM review_adoption");
        handle.execute("DELETE FROM review_dismissal");
        handle.execute("DELETE FROM review_material");
        handle.execute("DELETE FROM review_version");
        handle.execute("DELETE FROM review_draft");
        handle.execute("DELETE FROM review_check");
        handle.execute("DELETE FROM review_note");
        handle.execute("DELETE FROM review_line");
        handle.execute("DELETE FROM review_drafter");
        handle.execute("DELETE FROM review_review");
    }

    private static void drafter(Handle handle, JournalEntry entry) {
        RegisteredDocument document = entry.as(DocumentRegistered.class).document();
        handle.createUpdate("INSERT INTO review_drafter (document_id, account) VALUES (:document, :account)")
                .bind("document", document.documentId())
                .bind("account", entry.actor())
                .execute();
    }

    private static void opened(Handle handle, StepOpened event) {
        StepKind kind = event.step().step();
        if (kind != StepKind.JUSTICE_REVIEW && kind != StepKind.DEPARTMENT_LEGAL_REVIEW) {
            return;
        }
        RegisteredDocument document = event.document();
        String id = event.documentId() + "-" + event.number();
        lines(handle, id, "WITHDRAWAL", List.of());
        lines(handle, id, "MISSING", List.of());
        OpinionRows.forget(handle, id);
        // A review that was withdrawn is opened again at the same place when the facts are as they were.
        handle.createUpdate(
                        """
                        INSERT INTO review_review (id, document_id, step_number, organ, post, title, submitting_organ,
                          kind, urgent, major, text_hash, state, opened_on)
                        VALUES (:id, :document, :step, :organ, :post, :title, :submitting, :kind, :urgent, :major, :text, :state,
                          :opened)
                        ON CONFLICT (id) DO UPDATE SET organ = excluded.organ, post = excluded.post,
                          urgent = excluded.urgent, major = excluded.major, text_hash = excluded.text_hash,
                          state = excluded.state, opened_on = excluded.opened_on, accepted_on = NULL,
                          earliest = NULL, latest = NULL, provisional = 0, article = NULL, quote = NULL,
                            kind = excluded.kind, assigned_post = NULL, assigned_person = NULL, requested_on = NULL
                        """)
                .bind("id", id)
                .bind("document", event.documentId())
                .bind("step", event.number())
                .bind("organ", event.step().organ())
                .bind("post", event.step().post())
                .bind("title", document.title())
                .bind("submitting", document.submittingOrgan().orElse(""))
                .bind("kind", kind.name())
                .bind("urgent", document.urgent() ? 1 : 0)
                .bind("major", major(document) ? 1 : 0)
                .bind("text", document.textHash())
                .bind("state", ReviewState.WAITING.name())
                .bind("opened", event.openedOn().toString())
                .execute();
        VersionTables.opened(handle, id, document);
    }

    private static boolean major(RegisteredDocument document) {
        return document.normative() != Normativity.YES
                && document.declared().getOrDefault(MAJOR_DECISION, List.of()).contains("true");
    }

    private static void requested(Handle handle, JournalEntry entry) {
        MaterialsRequested event = entry.as(MaterialsRequested.class);
        lines(handle, event.reviewId(), "MISSING", event.missing());
        OpinionRows.forget(handle, event.reviewId());
        handle.createUpdate(
                        """
                        UPDATE review_review SET state = :state, requested_on = :requested, version = :version,
                          accepted_on = NULL, earliest = NULL, latest = NULL, provisional = 0, article = NULL, quote = NULL
                        WHERE id = :id
                        """)
                .bind("requested", event.requestedOn().toString())
                .bind("state", ReviewState.MATERIALS_REQUESTED.name())
                .bind("version", entry.streamVersion())
                .bind("id", event.reviewId())
                .execute();
    }

    private static void accepted(Handle handle, JournalEntry entry) {
        ReviewAccepted event = entry.as(ReviewAccepted.class);
        lines(handle, event.reviewId(), "MISSING", List.of());
        handle.createUpdate(
                        """
                        UPDATE review_review SET state = :state, accepted_on = :accepted, earliest = :earliest,
                          latest = :latest, provisional = :provisional, article = :article, quote = :quote,
                          version = :version
                        WHERE id = :id
                        """)
                .bind("state", ReviewState.IN_REVIEW.name())
                .bind("accepted", event.acceptedOn().toString())
                .bind("earliest", event.earliest().date().toString())
                .bind("latest", event.latest().date().toString())
                .bind("provisional", event.latest().provisional() ? 1 : 0)
                .bind("article", event.latest().citation().article())
                .bind("quote", event.latest().citation().quote())
                .bind("version", entry.streamVersion())
                .bind("id", event.reviewId())
                .execute();
    }

    private static void recounted(Handle handle, JournalEntry entry) {
        WindowRecounted event = entry.as(WindowRecounted.class);
        handle.createUpdate(
                        """
                        UPDATE review_review SET earliest = :earliest, latest = :latest, provisional = :provisional,
                          version = :version
                        WHERE id = :id
                        """)
                .bind("earliest", event.earliest().date().toString())
                .bind("latest", event.latest().date().toString())
                .bind("provisional", event.latest().provisional() ? 1 : 0)
                .bind("version", entry.streamVersion())
                .bind("id", event.reviewId())
                .execute();
    }

    private static void assigned(Handle handle, JournalEntry entry) {
        ReviewAssigned event = entry.as(ReviewAssigned.class);
        handle.createUpdate("UPDATE review_review SET assigned_post = :post, assigned_person = :person WHERE id = :id")
                .bind("post", event.post())
                .bind("person", event.person())
                .bind("id", event.reviewId())
                .execute();
        version(handle, event.reviewId(), entry);
    }

    /** Notes the number of a review's own events, for optimistic appends. */
    static void version(Handle handle, String reviewId, JournalEntry entry) {
        handle.createUpdate("UPDATE review_review SET version = :version WHERE id = :id")
                .bind("version", entry.streamVersion())
                .bind("id", reviewId)
                .execute();
    }

    private static void returned(Handle handle, CaseReturned event) {
        handle.createQuery(
                        "SELECT id FROM review_review WHERE document_id = :document AND state NOT IN ('DONE', 'WITHDRAWN')")
                .bind("document", event.documentId())
                .mapTo(String.class)
                .list()
                .forEach(id -> withdraw(handle, id, event.reason()));
    }

    /** A step of another kind has no review, and an opinion that was issued stays. */
    private static void withdrawn(Handle handle, StepWithdrawn event) {
        handle.createQuery("SELECT id FROM review_review WHERE id = :id AND state <> 'DONE'")
                .bind("id", event.documentId() + "-" + event.number())
                .mapTo(String.class)
                .findOne()
                .ifPresent(id -> withdraw(handle, id, event.reason()));
    }

    private static void withdraw(Handle handle, String id, String reason) {
        lines(handle, id, "WITHDRAWAL", List.of(reason));
        handle.createUpdate("UPDATE review_review SET state = :state WHERE id = :id")
                .bind("state", ReviewState.WITHDRAWN.name())
                .bind("id", id)
                .execute();
    }

    static void lines(Handle handle, String id, String kind, List<String> lines) {
        handle.createUpdate("DELETE FROM review_line WHERE review_id = :id AND kind = :kind")
                .bind("id", id)
                .bind("kind", kind)
                .execute();
        for (int i = 0; i < lines.size(); i++) {
            handle.createUpdate(
                            "INSERT INTO review_line (review_id, kind, number, line) VALUES (:id, :kind, :number, :line)")
                    .bind("id", id)
                    .bind("kind", kind)
                    .bind("number", i + 1)
                    .bind("line", lines.get(i))
                    .execute();
        }
    }
}
