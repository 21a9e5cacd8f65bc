package org.wenshu.registration.exchange;

import java.time.Instant;
import java.util.List;
import org.wenshu.api.rules.Finding;

/**
 * The answer to a message that brought a document, the same however often it is asked for.
 *
 * @param registrationNumber empty if the document was returned
 * @param findings of the intake checks
 */
record Answer(String documentId, String registrationNumber, Instant receivedAt, List<Finding> findings) {

    Answer {
        findings = List.copyOf(findings);
    }

    boolean returned() {
        return registrationNumber.isEmpty();
    }
}
