package org.wenshu.review.event;

import java.time.LocalDate;
import java.util.Optional;
import org.wenshu.api.journal.Event;
import org.wenshu.api.journal.EventType;
import org.wenshu.api.registration.StoredFile;

/**
 * A material of a review came in.
 *
 * @param number of the receipt in its review, from 1
 * @param material code of the list of materials
 * @param file empty if somebody saw it on paper, or it is in the system already
 */
@EventType(MaterialReceived.TYPE)
public record MaterialReceived(
        String reviewId,
        String documentId,
        int number,
        String material,
        Optional<StoredFile> file,
        String remark,
        String person,
        LocalDate receivedOn)
        implements Event {

    public static final String TYPE = "review.MaterialReceived";
}
