package org.wenshu.review.material;

import java.time.LocalDate;
import java.util.Optional;
import org.wenshu.api.registration.StoredFile;

/**
 * Something that came in for a review.
 *
 * @param number in its review, from 1; 0 for what the system has by itself
 * @param file empty if somebody saw it on paper, or it is in the system already
 * @param struck why it does not count any more; empty while it does
 */
public record Receipt(
        int number,
        String material,
        Optional<StoredFile> file,
        String remark,
        String person,
        LocalDate receivedOn,
        Optional<String> struck) {

    /** Tells whether it counts. */
    public boolean counts() {
        return struck.isEmpty();
    }
}
