package org.wenshu.registration;

import java.util.List;
import java.util.Optional;
import org.wenshu.api.extraction.Extracted;
import org.wenshu.registration.similar.Fingerprint;

/**
 * A submission that was read and is not classified: what is left to do needs no worker and little time.
 *
 * @param attachments as read, in the order of the submission; empty for one of a kind that has no text
 * @param fingerprint of the text; empty if it is too short to tell
 */
public record Readied(
        Submission submission,
        Extracted read,
        List<Optional<Extracted>> attachments,
        Optional<Fingerprint> fingerprint) {

    public Readied {
        attachments = List.copyOf(attachments);
    }

    /** The SHA-256 of the document. */
    String hash() {
        return submission.file().hash();
    }
}
