package org.wenshu.api.registration;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wenshu.api.document.Direction;
import org.wenshu.api.document.Disclosure;
import org.wenshu.api.document.DocumentKind;
import org.wenshu.api.document.Importance;
import org.wenshu.api.document.IssuerName;
import org.wenshu.api.document.Normativity;
import org.wenshu.api.extraction.Article;
import org.wenshu.api.rules.Addressing;

/**
 * An official document as it was entered.
 *
 * @param documentId stable id, also of its stream {@code document/<id>}
 * @param registrationNumber of the register, such as {@code 收〔2025〕12号}; empty if the document was returned
 * @param original the document itself
 * @param textHash address of its extracted text (UTF-8, lines separated by {@code \n}) in the content store
 * @param documentNumber the sender's number (发文字号); empty for drafts
 * @param issuerName in whose name it is or shall be issued; empty for documents that come from outside
 * @param submittingOrgan id of the district organ that submits it; empty for outside senders
 * @param issuingOrgan the organ's name as written
 * @param involvedDepartments ids of organs
 * @param domains matters as portfolios name them
 * @param articles offsets count in the extracted text
 * @param receivedOn the day of receipt
 * @param addressing where it goes between organs, if that was stated; otherwise by its kind
 * @param declared facts that the rule pack asked for ({@link org.wenshu.api.rules.DeclaredFact}), by their names
 */
public record RegisteredDocument(
        String documentId,
        Optional<String> registrationNumber,
        Direction direction,
        StoredFile original,
        String textHash,
        List<StoredFile> attachments,
        String title,
        Optional<String> documentNumber,
        Optional<DocumentKind> documentKind,
        Optional<IssuerName> issuerName,
        Normativity normative,
        Importance importance,
        Optional<String> submittingOrgan,
        Optional<String> issuingOrgan,
        List<String> primaryRecipients,
        List<String> copyRecipients,
        List<String> signatories,
        List<String> involvedDepartments,
        List<String> domains,
        Optional<LocalDate> documentDate,
        Optional<Disclosure> disclosure,
        boolean urgent,
        boolean govApprovalRequired,
        List<Article> articles,
        LocalDate receivedOn,
        Optional<Addressing> addressing,
        Map<String, List<String>> declared) {

    /** Journal entries of versions that did not know them have neither addressing nor declared facts. */
    public RegisteredDocument {
        attachments = List.copyOf(attachments);
        primaryRecipients = List.copyOf(primaryRecipients);
        copyRecipients = List.copyOf(copyRecipients);
        signatories = List.copyOf(signatories);
        involvedDepartments = List.copyOf(involvedDepartments);
        domains = List.copyOf(domains);
        articles = List.copyOf(articles);
        addressing = addressing == null ? Optional.empty() : addressing;
        declared = declared == null ? Map.of() : Map.copyOf(declared);
    }
}
