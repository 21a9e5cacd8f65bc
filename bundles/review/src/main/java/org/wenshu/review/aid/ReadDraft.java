package org.wenshu.review.aid;

import java.time.LocalDate;
import org.wenshu.api.registration.RegisteredDocument;
import org.wenshu.api.review.Draft;
import org.wenshu.review.DraftText;
import org.wenshu.review.Review;

/** The draft as aids read it. */
final class ReadDraft {

    private ReadDraft() {}

    static Draft of(Review review, RegisteredDocument document, String text, LocalDate today) {
        boolean registered = review.textHash().equals(document.textHash());
        return new Draft(
                document.documentId(),
                document.title(),
                text,
                registered ? document.articles() : DraftText.articles(text),
                document.issuerName(),
                document.documentKind(),
                document.normative(),
                document.submittingOrgan(),
                document.documentDate(),
                today);
    }
}
