package org.wenshu.archive.index;

import java.util.List;
import java.util.Optional;
import org.wenshu.api.extraction.Article;
import org.wenshu.archive.ArchivedDocument;

/** What the index takes in of a document, wherever it comes from. */
public record Entry(
        Listing listing,
        String text,
        List<Article> articles,
        Optional<ArchivedDocument.Validity> validity,
        List<String> topics,
        String contentHash,
        String textHash) {

    static Entry of(ArchivedDocument document, String text) {
        Listing listing = new Listing(
                document.documentId(),
                document.title(),
                document.documentNumber(),
                document.issuer(),
                document.organ(),
                document.kind(),
                document.status().name(),
                Optional.of(document.date()),
                "");
        return new Entry(
                listing,
                text,
                document.articles(),
                document.validity(),
                document.topics(),
                document.contentHash(),
                document.textHash());
    }
}
