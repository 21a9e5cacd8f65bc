package org.wenshu.catalog.correction;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.wenshu.api.catalog.EntryCorrected;
import org.wenshu.api.document.DocumentKind;
import org.wenshu.api.handling.IssuedDocument;

/** What the catalog says of a document, as far as it can be put right. */
public record EntryData(
        String title,
        String documentNumber,
        DocumentKind kind,
        List<String> organs,
        List<String> topics,
        LocalDate signedOn,
        LocalDate publishedOn,
        LocalDate effectiveOn,
        Optional<LocalDate> expiresOn) {

    static EntryData of(IssuedDocument document) {
        return new EntryData(
                document.title(),
                document.documentNumber(),
                document.documentKind(),
                document.enactingOrganNames(),
                document.domains(),
                document.signedOn(),
                document.publishedOn(),
                document.effectiveOn(),
                document.expiresOn());
    }

    /** In what other data differ from these. */
    List<EntryCorrected.Field> differences(EntryData right) {
        return Arrays.stream(Datum.values())
                .filter(datum -> !datum.of(this).equals(datum.of(right)))
                .map(datum -> new EntryCorrected.Field(datum.key(), datum.of(this), datum.of(right)))
                .toList();
    }

    EntryData withTexts(String itsTitle, String itsNumber, DocumentKind itsKind) {
        return new EntryData(
                itsTitle, itsNumber, itsKind, organs, topics, signedOn, publishedOn, effectiveOn, expiresOn);
    }

    EntryData withNames(List<String> itsOrgans, List<String> itsTopics) {
        return new EntryData(
                title, documentNumber, kind, itsOrgans, itsTopics, signedOn, publishedOn, effectiveOn, expiresOn);
    }

    EntryData withDays(LocalDate signed, LocalDate published, LocalDate effective) {
        return new EntryData(title, documentNumber, kind, organs, topics, signed, published, effective, expiresOn);
    }

    EntryData until(Optional<LocalDate> last) {
        return new EntryData(title, documentNumber, kind, organs, topics, signedOn, publishedOn, effectiveOn, last);
    }
}
