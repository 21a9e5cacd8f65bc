package org.wenshu.archive;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.wenshu.api.catalog.EntryCorrected;
import org.wenshu.api.catalog.ValidityChanged;
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

    /**
     * The days on which a document is in force, as the catalog tells it.
     *
     * @param lastDay as it is written in the document, or extended; empty if it has no end
     * @param endedFrom the first day without effect if it was repealed or revoked; the first day in force if it never had
     *     any
     */
    public record Validity(LocalDate firstDay, Optional<LocalDate> lastDay, Optional<LocalDate> endedFrom) {

        /** The last day in force, whatever ends it; before the first day if there is none. */
        public Optional<LocalDate> last() {
            return Stream.of(lastDay, endedFrom.map(day -> day.minusDays(1)))
                    .flatMap(Optional::stream)
                    .min(LocalDate::compareTo);
        }

        Validity with(ValidityChanged change) {
            return switch (change.change()) {
                case EXTENDED -> new Validity(firstDay, change.day(), endedFrom);
                case AMENDED -> this;
                case REPEALED, REVOKED, LAPSED -> ended(change.day().orElse(firstDay));
            };
        }

        private Validity ended(LocalDate from) {
            LocalDate first = endedFrom.filter(from::isAfter).orElse(from);
            return new Validity(firstDay, lastDay, Optional.of(first));
        }
    }

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

    /** A published document that did not come through this system. */
    static ArchivedDocument of(IssuedDocument issued) {
        return new ArchivedDocument(
                        issued.documentId(),
                        issued.title(),
                        issued.documentNumber(),
                        "",
                        issued.submittingOrgan().orElse(""),
                        issued.documentKind().name(),
                        ArchivedStatus.PUBLISHED,
                        issued.signedOn(),
                        Optional.empty(),
                        issued.domains(),
                        issued.original().contentHash(),
                        issued.textHash(),
                        issued.articles())
                .published(issued);
    }

    /** The document after its validity was changed; it changes nothing for one that was never published. */
    ArchivedDocument changed(ValidityChanged change) {
        return new ArchivedDocument(
                documentId,
                title,
                documentNumber,
                issuer,
                organ,
                kind,
                status,
                date,
                validity.map(known -> known.with(change)),
                topics,
                contentHash,
                textHash,
                articles);
    }

    /** The document after the catalog put its data right; what ended it stands. */
    ArchivedDocument corrected(EntryCorrected correction) {
        IssuedDocument right = correction.document();
        return new ArchivedDocument(
                documentId,
                right.title(),
                right.documentNumber(),
                String.join("、", right.enactingOrganNames()),
                organ,
                right.documentKind().name(),
                status,
                right.signedOn(),
                validity.map(known -> new Validity(right.effectiveOn(), correction.lastDay(), known.endedFrom())),
                right.domains(),
                contentHash,
                textHash,
                articles);
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
                Optional.of(new Validity(issued.effectiveOn(), issued.expiresOn(), Optional.empty())),
                issued.domains(),
                issued.original().contentHash(),
                issued.textHash(),
                issued.articles());
    }
}
