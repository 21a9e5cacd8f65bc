package org.wenshu.registration;

import java.util.Optional;
import org.wenshu.api.registration.RegisteredDocument;

/** The numbers of the registers, such as {@code 收〔2025〕12号}; they count within the year of receipt. */
final class RegistrationNumber {

    private RegistrationNumber() {}

    /** The same document with its number. */
    static RegisteredDocument give(RegisteredDocument d, long number) {
        String text = Messages.text(
                "number." + d.direction().name(),
                Integer.toString(d.receivedOn().getYear()),
                Long.toString(number));
        return new RegisteredDocument(
                d.documentId(),
                Optional.of(text),
                d.direction(),
                d.original(),
                d.textHash(),
                d.attachments(),
                d.title(),
                d.documentNumber(),
                d.documentKind(),
                d.issuerName(),
                d.normative(),
                d.importance(),
                d.submittingOrgan(),
                d.issuingOrgan(),
                d.primaryRecipients(),
                d.copyRecipients(),
                d.signatories(),
                d.involvedDepartments(),
                d.domains(),
                d.documentDate(),
                d.disclosure(),
                d.urgent(),
                d.govApprovalRequired(),
                d.articles(),
                d.receivedOn(),
                d.addressing(),
                d.declared());
    }
}
