package org.wenshu.review;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.wenshu.api.review.Conclusion;
import org.wenshu.api.rules.StepKind;

/** Reads a review from its row and the rows that belong to it. */
final class ReviewRow {

    /** What a row is read from. */
    static final String REVIEWS =
            """
            SELECT r.*, COALESCE(d.account, '') AS drafter
            FROM review_review r LEFT JOIN review_drafter d ON d.document_id = r.document_id
            """;

    private final Handle handle;
    private final ResultSet row;
    private final String id;

    private ReviewRow(Handle handle, ResultSet row) throws SQLException {
        this.handle = handle;
        this.row = row;
        this.id = row.getString("id");
    }

    static Review read(Handle handle, ResultSet row) throws SQLException {
        return new ReviewRow(handle, row).review();
    }

    private Review review() throws SQLException {
        return new Review(
                id,
                row.getString("document_id"),
                row.getInt("step_number"),
                row.getString("organ"),
                row.getString("post"),
                row.getString("title"),
                row.getString("submitting_organ"),
                row.getString("drafter"),
                StepKind.valueOf(row.getString("kind")),
                assignee(),
                row.getInt("urgent") == 1,
                row.getInt("major") == 1,
                row.getString("text_hash"),
                row.getInt("draft_number"),
                ReviewState.valueOf(row.getString("state")),
                LocalDate.parse(row.getString("opened_on")),
                Optional.ofNullable(row.getString("requested_on")).map(LocalDate::parse),
                window(),
                pending(),
                opinion(),
                lines("MISSING"),
                lines("WITHDRAWAL").stream().findFirst(),
                row.getLong("version"));
    }

    private Optional<Review.Assignee> assignee() throws SQLException {
        String post = row.getString("assigned_post");
        return post == null
                ? Optional.empty()
                : Optional.of(new Review.Assignee(post, row.getString("assigned_person")));
    }

    private Optional<Review.Window> window() throws SQLException {
        if (row.getString("accepted_on") == null) {
            return Optional.empty();
        }
        return Optional.of(new Review.Window(
                LocalDate.parse(row.getString("accepted_on")),
                LocalDate.parse(row.getString("earliest")),
                LocalDate.parse(row.getString("latest")),
                row.getInt("provisional") == 1,
                row.getString("article"),
                row.getString("quote")));
    }

    private Optional<PendingOpinion> pending() {
        return handle.createQuery("SELECT * FROM review_draft WHERE review_id = :id")
                .bind("id", id)
                .map((draft, context) -> new PendingOpinion(
                        Conclusion.valueOf(draft.getString("conclusion")),
                        draft.getString("opinion"),
                        lines("ITEM"),
                        CheckRows.of(handle, id),
                        draft.getString("reason"),
                        draft.getString("account"),
                        draft.getString("person"),
                        LocalDate.parse(draft.getString("drafted_on")),
                        Optional.ofNullable(draft.getString("sent_back"))))
                .findOne();
    }

    private Optional<Review.Opinion> opinion() throws SQLException {
        if (row.getString("conclusion") == null) {
            return Optional.empty();
        }
        return Optional.of(new Review.Opinion(
                Conclusion.valueOf(row.getString("conclusion")),
                row.getString("opinion"),
                lines("ITEM"),
                row.getString("reviewer"),
                Optional.ofNullable(row.getString("confirmer")),
                LocalDate.parse(row.getString("issued_on")),
                CheckRows.of(handle, id),
                Optional.ofNullable(row.getString("number"))));
    }

    private List<String> lines(String kind) {
        return handle.createQuery("SELECT line FROM review_line WHERE review_id = :id AND kind = :kind ORDER BY number")
                .bind("id", id)
                .bind("kind", kind)
                .mapTo(String.class)
                .list();
    }
}
