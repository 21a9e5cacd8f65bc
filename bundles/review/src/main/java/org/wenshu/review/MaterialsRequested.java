package org.wenshu.review;

import java.time.LocalDate;
import java.util.List;
import org.wenshu.api.journal.Event;
import org.wenshu.api.journal.EventType;

/** The materials were incomplete; the sender was asked once for all that is missing (一次性告知). */
@EventType(MaterialsRequested.TYPE)
public record MaterialsRequested(String reviewId, String documentId, List<String> missing, LocalDate requestedOn)
        implements Event {

    public static final String TYPE = "review.MaterialsRequested";

    public MaterialsRequested {
        missing = List.copyOf(missing);
    }
}
