package org.wenshu.review;

import java.sql.Connection;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.wenshu.api.storage.Database;
import org.wenshu.api.storage.Databases;
import org.wenshu.api.storage.Schema;

/** The reviews as they stand in this bundle's tables; {@link ReviewProjection} writes them. */
@Component(service = ReviewTables.class)
public class ReviewTables {

    private static final String ASKED_FOR =
            """
             WHERE (:state = '' OR r.state = :state)
              AND (:scope = '' OR r.organ = :scope OR r.submitting_organ = :scope)
              AND (:desk = '' OR r.organ = :desk)
              AND (:words = '' OR r.title LIKE :pattern ESCAPE '!')
              AND (:queue = ''
                OR (:queue = 'NEW' AND r.state = 'WAITING')
                OR (:queue = 'MATERIALS' AND r.state = 'MATERIALS_REQUESTED')
                OR (:queue = 'IN_REVIEW' AND r.state = 'IN_REVIEW')
                OR (:queue = 'TO_CONFIRM' AND r.state = 'IN_REVIEW' AND EXISTS
                     (SELECT 1 FROM review_draft w WHERE w.review_id = r.id AND w.sent_back IS NULL))
                OR (:queue = 'DUE_SOON' AND r.state = 'IN_REVIEW' AND r.latest <= :soon)
                OR (:queue = 'DONE' AND r.state IN ('DONE', 'WITHDRAWN')))
            """;

    private final Database database;

    @Activate
    public ReviewTables(@Reference Databases databases) {
        database = databases.open(new Schema(
                "review",
                ReviewTables.class,
                List.of(
                        "V1__reviews.sql",
                        "V2__notes.sql",
                        "V3__checks.sql",
                        "V4__major.sql",
                        "V5__desk.sql",
                        "V6__materials.sql",
                        "V7__advice.sql",
                        "V8__adoption.sql",
                        "V9__number.sql")));
    }

    Database database() {
        return database;
    }

    /** The review with an id. */
    public Optional<Review> find(String id) {
        return read(handle -> handle.createQuery(ReviewRow.REVIEWS + " WHERE r.id = :id")
                .bind("id", id)
                .map((row, context) -> ReviewRow.read(handle, row))
                .findOne());
    }

    /** Reviews, the most urgent first; what is done comes last, the latest first. */
    public List<Review> list(ReviewQuery wanted, int offset, int limit) {
        return read(handle -> asking(
                        handle.createQuery(
                                ReviewRow.REVIEWS
                                        + ASKED_FOR
                                        + """
                        ORDER BY CASE WHEN r.state IN ('DONE', 'WITHDRAWN') THEN 1 ELSE 0 END,
                                 CASE WHEN r.state IN ('DONE', 'WITHDRAWN')
                                   THEN COALESCE(r.issued_on, r.opened_on) ELSE '' END DESC,
                                 COALESCE(r.latest, '9999'), r.opened_on, r.id
                        LIMIT :limit OFFSET :offset
                        """),
                        wanted)
                .bind("limit", limit)
                .bind("offset", offset)
                .map((row, context) -> ReviewRow.read(handle, row))
                .list());
    }

    /** How many reviews {@link #list} has in all. */
    public long count(ReviewQuery wanted) {
        return read(handle -> asking(handle.createQuery("SELECT count(*) FROM review_review r" + ASKED_FOR), wanted)
                .mapTo(Long.class)
                .one());
    }

    /** The reviews of a body that came in, were asked about or were concluded between two days, or are still open. */
    public List<Review> touched(Optional<String> desk, LocalDate from, LocalDate to) {
        return read(handle -> handle.createQuery(
                        ReviewRow.REVIEWS
                                + """
                         WHERE (:desk = '' OR r.organ = :desk) AND r.opened_on <= :to
                          AND (r.state NOT IN ('DONE', 'WITHDRAWN') OR r.opened_on >= :from
                            OR r.requested_on >= :from OR r.issued_on >= :from)
                        ORDER BY r.opened_on, r.id
                        """)
                .bind("desk", desk.orElse(""))
                .bind("from", from.toString())
                .bind("to", to.toString())
                .map((row, context) -> ReviewRow.read(handle, row))
                .list());
    }

    /** All reviews of one document. */
    public List<Review> ofDocument(String documentId) {
        return read(handle -> handle.createQuery(
                        ReviewRow.REVIEWS + " WHERE r.document_id = :document ORDER BY r.step_number")
                .bind("document", documentId)
                .map((row, context) -> ReviewRow.read(handle, row))
                .list());
    }

    /** The reviews under way whose clock runs into a year without a holiday notice. */
    List<Review> provisional() {
        return read(handle -> handle.createQuery(
                        ReviewRow.REVIEWS + " WHERE r.state = :state AND r.provisional = 1 ORDER BY r.id")
                .bind("state", ReviewState.IN_REVIEW.name())
                .map((row, context) -> ReviewRow.read(handle, row))
                .list());
    }

    private static Query asking(Query query, ReviewQuery wanted) {
        String pattern = wanted.words().replace("!", "!!").replace("%", "!%").replace("_", "!_");
        return query.bind("state", wanted.state().map(Enum::name).orElse(""))
                .bind("queue", wanted.queue().map(Enum::name).orElse(""))
                .bind("scope", wanted.scope().orElse(""))
                .bind("desk", wanted.desk().orElse(""))
                .bind("words", wanted.words())
                .bind("pattern", "%" + pattern + "%")
                .bind("soon", wanted.soon().toString());
    }

    /** Reads this bundle's tables. */
    public <T> T read(Function<Handle, T> work) {
        return database.read((Connection connection) -> work.apply(Handles.on(connection)));
    }
}
