package org.wenshu.catalog;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.wenshu.api.document.DocumentKind;
import org.wenshu.api.extraction.Article;

/**
 * A document in the public catalog.
 *
 * @param number the unified registration number (统一登记号)
 * @param indexNumber the index number (索引号) of 政府信息公开
 * @param organs full names of the enacting organs, the lead first
 * @param expiresOn the last day it is valid; empty if it has no end
 * @param enteredAt when the entry was made
 * @param fileName for display only
 */
public record Entry(
        String number,
        String indexNumber,
        String documentId,
        String title,
        String documentNumber,
        DocumentKind kind,
        List<String> organs,
        List<String> topics,
        LocalDate signedOn,
        LocalDate publishedOn,
        LocalDate effectiveOn,
        Optional<LocalDate> expiresOn,
        OffsetDateTime enteredAt,
        String fileName,
        String mediaType,
        String contentHash,
        String textHash,
        List<Article> articles) {

    /** The status on a day: in force from the day of effect to the last day inclusive. */
    public EntryStatus statusOn(LocalDate day) {
        if (day.isBefore(effectiveOn)) {
            return EntryStatus.NOT_YET_EFFECTIVE;
        }
        return expiresOn.filter(day::isAfter).isPresent() ? EntryStatus.EXPIRED : EntryStatus.IN_FORCE;
    }
}
