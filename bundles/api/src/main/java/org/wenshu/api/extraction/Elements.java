package org.wenshu.api.extraction;

import java.util.List;
import java.util.Optional;

/**
 * The elements of GB/T 9704-2012 that were found; what is absent was not found.
 *
 * @param documentKind value is a name of {@link org.wenshu.api.document.DocumentKind}
 * @param urgency value is {@code EXTRA_URGENT} or {@code URGENT}
 * @param disclosureAttribute value is {@code ACTIVE}, {@code ON_REQUEST} or {@code WITHHELD}
 */
public record Elements(
        Optional<Element> documentNumber,
        Optional<Element> title,
        Optional<Element> issuingOrgan,
        Optional<Element> documentKind,
        List<Element> primaryRecipients,
        List<Element> copyRecipients,
        List<Element> signatories,
        Optional<Element> urgency,
        Optional<Element> documentDate,
        Optional<Element> printingOrgan,
        Optional<Element> printIssueDate,
        Optional<Element> annotation,
        Optional<Element> disclosureAttribute,
        List<Element> attachmentNotes) {

    public Elements {
        primaryRecipients = List.copyOf(primaryRecipients);
        copyRecipients = List.copyOf(copyRecipients);
        signatories = List.copyOf(signatories);
        attachmentNotes = List.copyOf(attachmentNotes);
    }
}
