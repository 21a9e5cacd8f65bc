package org.wenshu.catalog.rest;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.wenshu.api.catalog.EntryStatus;
import org.wenshu.catalog.Entry;

/** An entry with its dates and the status that follows from them on a day. */
public record EntryAnswer(
        String unifiedRegistrationNumber,
        String title,
        String documentNumber,
        List<String> enactingOrgans,
        EntryStatus status,
        LocalDate publicationDate,
        LocalDate effectiveDate,
        Optional<LocalDate> expiryDate,
        Optional<LocalDate> repealDate) {

    static EntryAnswer of(Entry entry, LocalDate day) {
        return new EntryAnswer(
                entry.number(),
                entry.title(),
                entry.documentNumber(),
                entry.organs(),
                entry.statusOn(day),
                entry.publishedOn(),
                entry.validity().effectiveOn(),
                entry.validity().expiresOn(),
                entry.validity().repealedOn());
    }
}
