package org.wenshu.catalog;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.wenshu.api.catalog.EntryStatus;
import org.wenshu.api.document.DocumentKind;
import org.wenshu.api.extraction.Article;
import org.wenshu.catalog.correction.Correction;
import org.wenshu.catalog.correction.EntryData;
import org.wenshu.catalog.validity.Validity;

/**
 * A document in the public catalog.
 *
 * @param number the unified registration number (统一登记号)
 * @param indexNumber the index number (索引号) of 政府信息公开
 * @param organs full names of the enacting organs, the lead first
 * @param validity the dated facts that its status follows from
 * @param enteredAt when the entry was made
 * @param changedAt when something of it was told last
 * @param fileName for display only
 * @param corrections of its data, in order
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
        Validity validity,
        OffsetDateTime enteredAt,
        OffsetDateTime changedAt,
        String fileName,
        String mediaType,
        String contentHash,
        String textHash,
        List<Article> articles,
        List<Correction> corrections) {

    /** The status on a day. */
    public EntryStatus statusOn(LocalDate day) {
        return validity.statusOn(day);
    }

    /** The version of its data: 1 as long as nothing was put right. */
    public int version() {
        return corrections.size() + 1;
    }

    /**
     * The data as they stood in a version, wrong as they were; the text has one version.
     *
     * @param asked not later than {@link #version}
     */
    public Entry at(int asked) {
        EntryData data = new EntryData(
                title,
                documentNumber,
                kind,
                organs,
                topics,
                signedOn,
                publishedOn,
                validity.effectiveOn(),
                validity.expiresOn());
        for (int undone = corrections.size(); undone >= asked; undone--) {
            data = corrections.get(undone - 1).undoneIn(data);
        }
        return with(data, corrections.subList(0, asked - 1));
    }

    private Entry with(EntryData data, List<Correction> until) {
        return new Entry(
                number,
                indexNumber,
                documentId,
                data.title(),
                data.documentNumber(),
                data.kind(),
                data.organs(),
                data.topics(),
                data.signedOn(),
                data.publishedOn(),
                validity.dated(data.publishedOn(), data.effectiveOn(), data.expiresOn()),
                enteredAt,
                changedAt,
                fileName,
                mediaType,
                contentHash,
                textHash,
                articles,
                until);
    }

    /** The same with what stands in other tables. */
    Entry with(List<String> itsOrgans, List<String> itsTopics, List<Article> itsArticles, List<Correction> corrected) {
        return new Entry(
                number,
                indexNumber,
                documentId,
                title,
                documentNumber,
                kind,
                itsOrgans,
                itsTopics,
                signedOn,
                publishedOn,
                validity,
                enteredAt,
                changedAt,
                fileName,
                mediaType,
                contentHash,
                textHash,
                itsArticles,
                corrected);
    }
}
