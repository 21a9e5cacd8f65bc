package org.wenshu.catalog.site;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.wenshu.api.catalog.EntryStatus;
import org.wenshu.catalog.Change;
import org.wenshu.catalog.Entry;
import org.wenshu.catalog.Interpretation;
import org.wenshu.catalog.Relation;
import org.wenshu.catalog.correction.Correction;

/**
 * An entry as machines see it.
 *
 * @param status on the day that was asked for
 */
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
        List<HistoryLine> history,
        String url,
        String contentHash,
        String proof,
        List<String> articles,
        List<String> interpretations,
        List<Relation> related,
        List<String> downloads,
        int version,
        List<Corrected> corrections) {

    /**
     * A correction of the data; {@code version} is the one from then on.
     *
     * @param organ full name of the organ that did it
     */
    public record Corrected(
            int version, LocalDate on, String organ, String reason, List<Correction.Item> fields, String summary) {

        static Corrected of(Correction correction) {
            return new Corrected(
                    correction.version(),
                    correction.on(),
                    correction.organ(),
                    correction.reason(),
                    correction.items(),
                    correction.summary());
        }
    }

    static EntryView of(
            Entry entry,
            List<Change> changes,
            List<Interpretation> explained,
            List<Relation> related,
            LocalDate day,
            String address) {
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
                entry.validity().effectiveOn(),
                entry.validity().expiresOn(),
                entry.statusOn(day),
                HistoryLine.of(entry, changes),
                address + "/catalog/" + entry.number(),
                entry.contentHash(),
                address + "/catalog/proofs/" + entry.number(),
                entry.articles().stream().map(a -> a.label()).toList(),
                explained.stream().map(Interpretation::reference).toList(),
                related,
                Offer.of(entry).stream()
                        .map(offer -> address + "/catalog/" + entry.number() + "/" + offer.path())
                        .toList(),
                entry.version(),
                entry.corrections().stream().map(Corrected::of).toList());
    }
}
