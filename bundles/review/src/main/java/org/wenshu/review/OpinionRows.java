package org.wenshu.review;

import java.util.List;
import org.jdbi.v3.core.Handle;
import org.wenshu.api.journal.JournalEntry;
import org.wenshu.api.review.OpinionIssued;
import org.wenshu.review.event.OpinionDrafted;
import org.wenshu.review.event.OpinionSentBack;

/** Opinions in this bundle's tables: written, sent back, issued. */
final class OpinionRows {

    private final Handle handle;

    OpinionRows(Handle handle) {
        this.handle = handle;
    }

    void drafted(JournalEntry entry) {
        OpinionDrafted event = entry.as(OpinionDrafted.class);
        content(event.reviewId(), event.items(), () -> CheckRows.insert(handle, event.reviewId(), event.checks()));
        handle.createUpdate(
                        """
                        INSERT INTO review_draft (review_id, conclusion, opinion, reason, account, person, drafted_on)
                        VALUES (:id, :conclusion, :opinion, :reason, :account, :person, :drafted)
                        """)
                .bind("id", event.reviewId())
                .bind("conclusion", event.conclusion().name())
                .bind("opinion", event.text())
                .bind("reason", event.reason())
                .bind("account", event.by())
                .bind("person", event.person())
                .bind("drafted", event.draftedOn().toString())
                .execute();
        version(event.reviewId(), entry);
    }

    void sentBack(JournalEntry entry) {
        OpinionSentBack event = entry.as(OpinionSentBack.class);
        handle.createUpdate("UPDATE review_draft SET sent_back = :reason WHERE review_id = :id")
                .bind("reason", event.reason())
                .bind("id", event.reviewId())
                .execute();
        version(event.reviewId(), entry);
    }

    void issued(JournalEntry entry) {
        OpinionIssued event = entry.as(OpinionIssued.class);
        content(event.reviewId(), event.items(), () -> CheckRows.insert(handle, event.reviewId(), event.checks()));
        handle.createUpdate(
                        """
                        UPDATE review_review SET state = :state, conclusion = :conclusion, opinion = :opinion,
                          reviewer = :reviewer, confirmer = :confirmer, issued_on = :issued, number = :number
                        WHERE id = :id
                        """)
                .bind("state", ReviewState.DONE.name())
                .bind("conclusion", event.conclusion().name())
                .bind("opinion", event.text())
                .bind("reviewer", event.reviewer())
                .bind("confirmer", event.confirmer().orElse(null))
                .bind("issued", event.issuedOn().toString())
                .bind("number", event.number().orElse(null))
                .bind("id", event.reviewId())
                .execute();
        version(event.reviewId(), entry);
    }

    /** An opinion that has not gone out is given up. */
    static void forget(Handle handle, String reviewId) {
        handle.createUpdate("DELETE FROM review_draft WHERE review_id = :id")
                .bind("id", reviewId)
                .execute();
    }

    private void content(String reviewId, List<String> items, Runnable checks) {
        forget(handle, reviewId);
        handle.createUpdate("DELETE FROM review_check WHERE review_id = :id")
                .bind("id", reviewId)
                .execute();
        checks.run();
        ReviewProjection.lines(handle, reviewId, "ITEM", items);
    }

    private void version(String reviewId, JournalEntry entry) {
        ReviewProjection.version(handle, reviewId, entry);
    }
}
