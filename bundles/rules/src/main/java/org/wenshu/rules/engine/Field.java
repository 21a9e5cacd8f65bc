package org.wenshu.rules.engine;

import java.util.Arrays;
import java.util.Optional;

/** What the conditions of every pack may ask about, by the name that packs use; a pack declares facts beside them. */
public enum Field {
    ISSUER_NAME("issuerName"),
    DOCUMENT_KIND("documentKind"),
    NORMATIVE("normative"),
    IMPORTANCE("importance"),
    DIRECTION("direction"),
    SUBMITTER("submitter"),
    PRIMARY_RECIPIENTS("primaryRecipients"),
    PRIMARY_RECIPIENT_COUNT("primaryRecipientCount"),
    COPY_RECIPIENTS("copyRecipients"),
    INVOLVED_DEPARTMENTS("involvedDepartments"),
    PORTFOLIOS("portfolios"),
    SIGNATORIES("signatories"),
    GOV_APPROVAL_REQUIRED("govApprovalRequired"),
    LEGAL_UNIT("legalUnit"),
    URGENT("urgent"),
    TITLE("title"),
    TEXT("text"),
    /** Known once the review router has answered. */
    REVIEW_BODY("reviewBody"),
    /** Known once the signatory matrix has answered. */
    SIGNATORY("signatory"),
    /** The row of the matrix that asked for the signatory. */
    SIGNATORY_ROW("signatoryRow");

    /** The value of a field of which nothing is known. */
    public static final String NONE = "NONE";

    private final String word;

    Field(String word) {
        this.word = word;
    }

    /** The name in a pack. */
    public String word() {
        return word;
    }

    /** The field with a name. */
    public static Optional<Field> named(String word) {
        return Arrays.stream(values()).filter(field -> field.word.equals(word)).findFirst();
    }
}
