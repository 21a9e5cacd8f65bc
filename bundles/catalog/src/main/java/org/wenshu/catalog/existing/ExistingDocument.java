package org.wenshu.catalog.existing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.wenshu.api.document.DocumentKind;
import org.wenshu.api.document.IssuerName;

/**
 * A document that was published before, as somebody describes it. What is empty is taken from the file, if it is there.
 *
 * @param enactingOrgans ids, the lead first
 * @param signedOn the date on the document; else the day of publication
 * @param validityYears instead of the last day: so many years from the first day in force
 * @param interpretations where it is explained
 * @param note where it was found; may be empty
 */
public record ExistingDocument(
        Optional<String> title,
        Optional<String> documentNumber,
        Optional<IssuerName> issuerName,
        Optional<DocumentKind> documentKind,
        List<String> enactingOrgans,
        List<String> domains,
        Optional<LocalDate> signedOn,
        Optional<LocalDate> publishedOn,
        Optional<LocalDate> effectiveOn,
        Optional<LocalDate> expiresOn,
        Optional<Integer> validityYears,
        List<String> interpretations,
        String note) {}
