package org.wenshu.api.review;

import java.time.LocalDate;
import org.wenshu.api.journal.Event;
import org.wenshu.api.journal.EventType;
import org.wenshu.api.registration.StoredFile;

/**
 * The drafting organ supplied another version of the draft.
 *
 * @param reviewId the review it was supplied to
 * @param number of the version, from 2
 * @param textHash address of its text in the content store
 * @param remark what was changed; may be blank
 */
@EventType(DraftSupplied.TYPE)
public record DraftSupplied(
        String reviewId,
        String documentId,
        int number,
        StoredFile file,
        String textHash,
        String remark,
        String person,
        LocalDate suppliedOn)
        implements Event {

    public static final String TYPE = "review.DraftSupplied";
}
