package org.wenshu.api.handling;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.wenshu.api.document.Disclosure;
import org.wenshu.api.document.DocumentKind;
import org.wenshu.api.document.IssuerName;
import org.wenshu.api.document.Normativity;
import org.wenshu.api.extraction.Article;
import org.wenshu.api.registration.StoredFile;

/**
 * A document as it went out. Complete, so that a bundle that knows published documents only can work with it.
 *
 * @param enactingOrgans ids of the issuing organs, the lead first
 * @param enactingOrganNames their full names, in the same order
 * @param submittingOrgan id of the organ that drafted it; empty if unknown
 * @param expiresOn the last day it is valid; empty if it has no end
 */
public record IssuedDocument(
        String documentId,
        String title,
        String documentNumber,
        DocumentKind documentKind,
        IssuerName issuerName,
        Normativity normative,
        List<String> enactingOrgans,
        List<String> enactingOrganNames,
        Optional<String> submittingOrgan,
        List<String> domains,
        Disclosure disclosure,
        StoredFile original,
        String textHash,
        List<StoredFile> attachments,
        List<Article> articles,
        LocalDate signedOn,
        LocalDate issuedOn,
        LocalDate publishedOn,
        LocalDate effectiveOn,
        Optional<LocalDate> expiresOn) {

    public IssuedDocument {
        enactingOrgans = List.copyOf(enactingOrgans);
        enactingOrganNames = List.copyOf(enactingOrganNames);
        domains = List.copyOf(domains);
        attachments = List.copyOf(attachments);
        articles = List.copyOf(articles);
    }
}
