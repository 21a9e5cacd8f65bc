package org.wenshu.aids.phrases;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.wenshu.aids.Messages;
import org.wenshu.api.law.LawLibrary;
import org.wenshu.api.review.Passage;

/**
 * Shows the words of norms: those of the library if it holds the article, else those that this bundle carries, which the
 * reader is told nobody compared with the library. Used for one draft.
 */
final class Quotations {

    private final String source;
    private final Optional<LawLibrary> library;
    private final LocalDate on;
    private final Map<Quote, Passage> shown = new HashMap<>();

    /**
     * The words as they are shown.
     *
     * @param source title of the norm that quotes without a law are from
     */
    Quotations(String source, Optional<LawLibrary> library, LocalDate on) {
        this.source = source;
        this.library = library;
        this.on = on;
    }

    Passage passage(Quote quote) {
        return shown.computeIfAbsent(quote, q -> held(q).orElseGet(() -> carried(q)));
    }

    private Optional<Passage> held(Quote quote) {
        if (quote.law().isEmpty()) {
            return Optional.empty();
        }
        return library.flatMap(laws -> laws.find(quote.law(), on).flatMap(law -> laws.article(law.id(), quote.article())
                .map(article -> new Passage(
                        law.title(),
                        article.label(),
                        article.text(),
                        Messages.text("legal-basis.status." + law.status()),
                        laws.link(law.id(), article.label())))));
    }

    private Passage carried(Quote quote) {
        return new Passage(
                quote.law().isEmpty() ? source : quote.law(),
                quote.article(),
                quote.text(),
                Messages.text("quotation.unverified"),
                "");
    }
}
