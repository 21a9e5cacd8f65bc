package org.wenshu.review;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.wenshu.api.review.Conclusion;
import org.wenshu.api.storage.Database;
import org.wenshu.api.storage.Databases;
import org.wenshu.api.storage.Schema;

/** The reviews as they stand in this bundle's tables; {@link ReviewProjection} writes them. */
@Component(service = ReviewTables.class)
public class ReviewTables {

    private static final String REVIEWS =
            """
            SELECT r.*, COALESCE(d.account, '') AS drafter
            FROM review_review r LEFT JOIN review_drafter d ON d.document_id = r.document_id
            """;

    private final Database database;

    @Activate
    public ReviewTables(@Reference Databases databases) {
        database = databases.open(new Schema(
                "review",
                ReviewTables.class,
                List.of("V1__reviews.sql", "V2__notes.sql", "V3__checks.sql", "V4__major.sql")));
    }

    Database database() {
        return database;
    }

    /** The review with an id. */
    public Optional<Review> find(String id) {
        return read(handle -> handle.createQuery(REVIEWS + " WHERE r.id = :id")
                .bind("id", id)
                .map((row, context) -> review(handle, row))
                .findOne());
    }

    /**
     * Reviews in a state, the most urgent first.
     *
     * @param state empty for all
     * @param organ only those that this organ reviews or submitted; empty for all
     */
    public List<Review> list(Optional<ReviewState> state, Optional<String> organ, int offset, int limit) {
        return read(handle -> handle.createQuery(
                        REVIEWS
                                + """
                         WHERE (:state = '' OR r.state = :state)
                          AND (:organ = '' OR r.organ = :organ OR r.submitting_organ = :organ)
                        ORDER BY CASE WHEN r.state IN ('DONE', 'WITHDRAWN') THEN 1 ELSE 0 END,
                                 COALESCE(r.latest, '9999'), r.opened_on, r.id
                        LIMIT :limit OFFSET :offset
                        """)
                .bind("state", state.map(Enum::name).orElse(""))
                .bind("organ", organ.orElse(""))
                .bind("limit", limit)
                .bind("offset", offset)
                .map((row, context) -> review(handle, row))
                .list());
    }

    /** The reviews under way whose clock runs into a year without a holiday notice. */
    List<Review> provisional() {
        return read(
                handle -> handle.createQuery(REVIEWS + " WHERE r.state = :state AND r.provisional = 1 ORDER BY r.id")
                        .bind("state", ReviewState.IN_REVIEW.name())
                        .map((row, context) -> review(handle, row))
                        .list());
    }

    /** How many reviews {@link #list} has in all. */
    public long count(Optional<ReviewState> state, Optional<String> organ) {
        return read(handle -> handle.createQuery(
                        """
                        SELECT count(*) FROM review_review r
                        WHERE (:state = '' OR r.state = :state)
                          AND (:organ = '' OR r.organ = :organ OR r.submitting_organ = :organ)
                        """)
                .bind("state", state.map(Enum::name).orElse(""))
                .bind("organ", organ.orElse(""))
                .mapTo(Long.class)
                .one());
    }

    private <T> T read(Function<Handle, T> work) {
        return database.read((Connection connection) -> work.apply(Handles.on(connection)));
    }

    private static Review review(Handle handle, ResultSet row) throws SQLException {
        String id = row.getString("id");
        return new Review(
                id,
                row.getString("document_id"),
                row.getInt("step_number"),
                row.getString("organ"),
                row.getString("post"),
                row.getString("title"),
                row.getString("submitting_organ"),
                row.getString("drafter"),
                row.getInt("urgent") == 1,
                row.getInt("major") == 1,
                row.getString("text_hash"),
                ReviewState.valueOf(row.getString("state")),
                LocalDate.parse(row.getString("opened_on")),
                window(row),
                opinion(handle, row),
                lines(handle, id, "MISSING"),
                lines(handle, id, "WITHDRAWAL").stream().findFirst(),
                row.getLong("version"));
    }

    private static Optional<Review.Window> window(ResultSet row) throws SQLException {
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

    private static Optional<Review.Opinion> opinion(Handle handle, ResultSet row) throws SQLException {
        if (row.getString("conclusion") == null) {
            return Optional.empty();
        }
        return Optional.of(new Review.Opinion(
                Conclusion.valueOf(row.getString("conclusion")),
                row.getString("opinion"),
                lines(handle, row.getString("id"), "ITEM"),
                row.getString("reviewer"),
                LocalDate.parse(row.getString("issued_on")),
                CheckRows.of(handle, row.getString("id"))));
    }

    private static List<String> lines(Handle handle, String id, String kind) {
        return handle.createQuery("SELECT line FROM review_line WHERE review_id = :id AND kind = :kind ORDER BY number")
                .bind("id", id)
                .bind("kind", kind)
                .mapTo(String.class)
                .list();
    }
}
