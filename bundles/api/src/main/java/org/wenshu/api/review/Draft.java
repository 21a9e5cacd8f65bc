package org.wenshu.api.review;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.wenshu.api.document.DocumentKind;
import org.wenshu.api.document.IssuerName;
import org.wenshu.api.document.Normativity;
import org.wenshu.api.extraction.Article;

/**
 * The draft that a {@link ReviewAid} reads: one version of one document's text.
 *
 * @param documentId id of the document, the same for all versions
 * @param text lines separated by {@code \n}; all offsets count its UTF-16 units
 * @param articles in order of the text; empty if it has none
 * @param issuerName in whose name it shall be issued
 * @param documentKind its kind (文种), where known
 * @param submittingOrgan id of the organ that drafted it, where known
 * @param documentDate the date of the document (成文日期) as read, where known
 * @param examinedOn the day of the examination: laws count as they stand on it
 */
public record Draft(
        String documentId,
        String title,
        String text,
        List<Article> articles,
        Optional<IssuerName> issuerName,
        Optional<DocumentKind> documentKind,
        Normativity normative,
        Optional<String> submittingOrgan,
        Optional<LocalDate> documentDate,
        LocalDate examinedOn) {

    public Draft {
        articles = List.copyOf(articles);
    }
}
