package org.wenshu.api.review;

import java.time.LocalDate;
import java.util.List;
import org.wenshu.api.journal.Event;
import org.wenshu.api.journal.EventType;

/**
 * The drafting organ answered how it adopted a legality opinion, item by item (采纳情况). What it did not adopt goes on
 * record to whoever deliberates, 国办发〔2018〕115号.
 *
 * @param stepNumber the step of the case that the opinion answered
 * @param answers one per item of the opinion, in its order
 * @param person name of who answered
 */
@EventType(AdoptionReported.TYPE)
public record AdoptionReported(
        String reviewId, String documentId, int stepNumber, List<Answer> answers, String person, LocalDate reportedOn)
        implements Event {

    public static final String TYPE = "review.AdoptionReported";

    /**
     * The answer to an item.
     *
     * @param item its words
     * @param reason why it was not adopted; may be blank if it was
     */
    public record Answer(String item, boolean adopted, String reason) {}

    public AdoptionReported {
        answers = List.copyOf(answers);
    }
}
