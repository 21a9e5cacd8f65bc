package org.wenshu.catalog.correction;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.wenshu.api.document.DocumentKind;
import org.wenshu.api.document.IssuerName;
import org.wenshu.api.handling.IssuedDocument;
import org.wenshu.catalog.existing.ExistingDocument;

/**
 * What is to be put right; what is empty stays as it is.
 *
 * @param enactingOrgans ids or names, the lead first
 * @param endless the document has no last day, though the entry says so
 * @param reason told to everybody
 */
public record Restatement(
        Optional<String> title,
        Optional<String> documentNumber,
        Optional<DocumentKind> kind,
        Optional<IssuerName> issuer,
        List<String> enactingOrgans,
        Optional<List<String>> topics,
        Optional<LocalDate> signedOn,
        Optional<LocalDate> publishedOn,
        Optional<LocalDate> effectiveOn,
        Optional<LocalDate> expiresOn,
        boolean endless,
        String reason) {

    /** The whole description of the document as it is right. */
    ExistingDocument of(IssuedDocument before) {
        return new ExistingDocument(
                title.or(() -> Optional.of(before.title())),
                documentNumber.or(() -> Optional.of(before.documentNumber())),
                issuer.or(() -> Optional.of(before.issuerName())),
                kind.or(() -> Optional.of(before.documentKind())),
                enactingOrgans.isEmpty() ? before.enactingOrgans() : enactingOrgans,
                topics.orElse(before.domains()),
                signedOn.or(() -> Optional.of(before.signedOn())),
                publishedOn.or(() -> Optional.of(before.publishedOn())),
                effectiveOn.or(() -> Optional.of(before.effectiveOn())),
                endless ? Optional.empty() : expiresOn.or(before::expiresOn),
                Optional.empty(),
                List.of(),
                "");
    }
}
