package org.wenshu.registration.rest;

import java.util.List;
import java.util.Optional;
import org.wenshu.api.extraction.Article;
import org.wenshu.api.extraction.Elements;
import org.wenshu.api.extraction.Extracted;
import org.wenshu.api.rules.Finding;
import org.wenshu.registration.Registration;

/** What was read from a file and what the checks find; nothing of it is stored. */
public record ExtractionView(
        Elements elements,
        List<Article> articles,
        String text,
        String mediaType,
        Optional<Integer> pages,
        List<Finding> findings) {

    static ExtractionView of(Registration.Examined examined) {
        Extracted read = examined.extracted();
        return new ExtractionView(
                read.elements(), read.articles(), read.text(), read.mediaType(), read.pages(), examined.findings());
    }
}
