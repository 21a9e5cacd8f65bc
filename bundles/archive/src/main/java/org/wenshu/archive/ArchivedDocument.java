package org.wenshu.archive;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.wenshu.api.document.Direction;
import org.wenshu.api.extraction.Article;
import org.wenshu.api.handling.IssuedDocument;
import org.wenshu.api.registration.RegisteredDocument;

/**
 * A document as the archive knows it.
 *
 * @param issuer name of the issuing organ as written; empty if unknown
 * @param organ id of the submitting organ; empty if it came from outside
 * @param kind name of the document kind; empty if unknown
 * @param date the document's date, or the day of receipt
 * @param validity from the day of effect to the last day; empty unless it is published
 */
public record ArchivedDocument(
        String documentId,
        String title,
        String documentNumber,
        String issuer,
        String organ,
        String kind,
        ArchivedStatus status,
        LocalDate date,
        Optional<Validity> validity,
        List<String> topics,
        String contentHash,
        String textHash,
        List<Article> articles) {

    /** The days on which a document is in force; {@code lastDay} is empty if it has no end. */
    public record Validity(LocalDate firstDay, Optional<LocalDate> lastDay) {}

    /** A document as it comes in; an outgoing one that is registered has its number already. */
    static ArchivedDocument of(RegisteredDocument document) {
        return new ArchivedDocument(
                document.documentId(),
                document.title(),
                document.documentNumber().orElse(""),
                document.issuingOrgan().orElse(""),
                document.submittingOrgan().orElse(""),
                document.documentKind().map(Enum::name).orElse(""),
                document.direction() == Direction.OUTGOING ? ArchivedStatus.NUMBERED : ArchivedStatus.REGISTERED,
                document.documentDate().orElse(document.receivedOn()),
                Optional.empty(),
                document.domains(),
                document.original().contentHash(),
                document.textHash(),
                document.articles());
    }

    ArchivedDocument numbered(String number) {
        return new ArchivedDocument(
                documentId,
                title,
                number,
                issuer,
                organ,
                kind,
                ArchivedStatus.NUMBERED,
                date,
                validity,
                topics,
                contentHash,
                textHash,
                articles);
    }

    ArchivedDocument published(IssuedDocument issued) {
        return new ArchivedDocument(
                documentId,
                issued.title(),
                issued.documentNumber(),
                String.join("、", issued.enactingOrganNames()),
                organ,
                issued.documentKind().name(),
                ArchivedStatus.PUBLISHED,
                issued.signedOn(),
                Optional.of(new Validity(issued.effectiveOn(), issued.expiresOn())),
                issued.domains(),
                issued.original().contentHash(),
                issued.textHash(),
                issued.articles());
    }
}
