package org.wenshu.api.review;

import java.time.LocalDate;
import java.util.List;
import org.wenshu.api.journal.Event;
import org.wenshu.api.journal.EventType;

/**
 * The materials were incomplete; the sender was asked once for all that is missing (一次性告知). A review clock that ran
 * stops here; the next {@link ReviewAccepted} starts it again.
 *
 * @param missing names of what is missing, as shown to the sender
 */
@EventType(MaterialsRequested.TYPE)
public record MaterialsRequested(String reviewId, String documentId, List<String> missing, LocalDate requestedOn)
        implements Event {

    public static final String TYPE = "review.MaterialsRequested";

    public MaterialsRequested {
        missing = List.copyOf(missing);
    }
}
