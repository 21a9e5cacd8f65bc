package org.wenshu.catalog.site;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.wenshu.catalog.Entry;
import org.wenshu.catalog.EntryStatus;

/** An entry as machines see it. */
public record EntryView(
        String unifiedRegistrationNumber,
        String indexNumber,
        String title,
        String documentNumber,
        String documentKind,
        List<String> enactingOrgans,
        List<String> topics,
        LocalDate documentDate,
        LocalDate publicationDate,
        LocalDate effectiveDate,
        Optional<LocalDate> expiryDate,
        EntryStatus status,
        String url,
        String contentHash,
        List<String> articles) {

    static EntryView of(Entry entry, LocalDate today, String address) {
        return new EntryView(
                entry.number(),
                entry.indexNumber(),
                entry.title(),
                entry.documentNumber(),
                entry.kind().name(),
                entry.organs(),
                entry.topics(),
                entry.signedOn(),
                entry.publishedOn(),
                entry.effectiveOn(),
                entry.expiresOn(),
                entry.statusOn(today),
                address + "/catalog/" + entry.number(),
                entry.contentHash(),
                entry.articles().stream().map(a -> a.label()).toList());
    }
}
