package org.wenshu.registration;

/**
 * A wish to let a document pass in spite of a rule's findings.
 *
 * @param reason why; kept in the journal
 */
public record ClearanceRequest(String rule, String reason) {

    /** What a request left out is empty. */
    public ClearanceRequest {
        rule = rule == null ? "" : rule.strip();
        reason = reason == null ? "" : reason.strip();
    }
}
