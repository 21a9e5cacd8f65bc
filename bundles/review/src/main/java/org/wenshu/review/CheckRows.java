package org.wenshu.review;

import java.util.List;
import org.jdbi.v3.core.Handle;
import org.wenshu.api.review.CheckAnswer;
import org.wenshu.api.review.ReviewCheck;

/** The answers to the checks of a review, in this bundle's tables. */
final class CheckRows {

    private CheckRows() {}

    static List<CheckAnswer> of(Handle handle, String reviewId) {
        return handle.createQuery("SELECT * FROM review_check WHERE review_id = :review ORDER BY number")
                .bind("review", reviewId)
                .map((row, context) -> new CheckAnswer(
                        ReviewCheck.valueOf(row.getString("name")), row.getInt("fine") == 1, row.getString("remark")))
                .list();
    }

    static void insert(Handle handle, String reviewId, List<CheckAnswer> checks) {
        for (CheckAnswer answer : checks) {
            handle.createUpdate(
                            """
                            INSERT INTO review_check (review_id, number, name, fine, remark)
                            VALUES (:review, :number, :name, :fine, :remark)
                            """)
                    .bind("review", reviewId)
                    .bind("number", answer.check().ordinal())
                    .bind("name", answer.check().name())
                    .bind("fine", answer.fine() ? 1 : 0)
                    .bind("remark", answer.remark())
                    .execute();
        }
    }
}
