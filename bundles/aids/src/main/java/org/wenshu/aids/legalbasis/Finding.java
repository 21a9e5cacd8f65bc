package org.wenshu.aids.legalbasis;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.wenshu.aids.Messages;
import org.wenshu.aids.citations.Citation;
import org.wenshu.aids.reading.Keys;
import org.wenshu.aids.reading.Sentence;
import org.wenshu.api.extraction.Article;
import org.wenshu.api.law.ArticleNumber;
import org.wenshu.api.law.LawArticle;
import org.wenshu.api.law.LawLibrary;
import org.wenshu.api.law.LawStatus;
import org.wenshu.api.law.LawVersion;
import org.wenshu.api.review.Advice;
import org.wenshu.api.review.Draft;
import org.wenshu.api.review.Passage;

/** Says of one citation after the other what the library holds. Used for one draft. */
final class Finding {

    /** Titles that name laws; what else stands in brackets, such as 《…规划》, is no matter of this library. */
    private static final Pattern LAW = Pattern.compile(".*(法|条例|办法|规定|细则|规则|解释|决定)([（(][^（）()]*[）)])?");

    private static final int LONGEST_PASSAGE = 1200;
    private static final int MONTHS_OF_DOUBT = 6;

    private final Draft draft;
    private final LawLibrary library;
    private final Keys keys = new Keys();
    private final List<ArticleNumber> own;

    Finding(Draft draft, LawLibrary library) {
        this.draft = draft;
        this.library = library;
        this.own = draft.articles().stream()
                .map(Article::label)
                .flatMap(label -> ArticleNumber.of(label).stream())
                .collect(Collectors.toList());
    }

    /** The draft cites an article of its own: advice only if there is none. */
    Optional<Advice> own(Citation citation) {
        ArticleNumber cited = citation.article().orElseThrow();
        if (own.isEmpty() || own.contains(cited)) {
            return Optional.empty();
        }
        return Optional.of(
                advice("own-article-unknown", citation, Advice.Level.OBJECTION, 0.9, "", List.of(), cited.label()));
    }

    /** The draft cites a law, and this is its version that counts. */
    Optional<Advice> law(Citation citation, Optional<LawVersion> version) {
        if (version.isPresent()) {
            return Optional.of(found(citation, version.get()));
        }
        boolean law =
                citation.article().isPresent() || LAW.matcher(citation.title()).matches();
        return law && !OwnTitle.is(citation.title(), draft.title())
                ? Optional.of(
                        advice("law-unknown", citation, Advice.Level.QUESTION, 0.6, "", List.of(), citation.title()))
                : Optional.empty();
    }

    private Advice found(Citation citation, LawVersion law) {
        String ended = law.endedBy().isEmpty() ? "" : Messages.text("legal-basis.by", law.endedBy());
        if (law.status() == LawStatus.REPEALED) {
            return shown("repealed", citation, law, Advice.Level.OBJECTION, 0.95, law.title(), ended);
        }
        if (law.status() == LawStatus.AMENDED) {
            return shown("superseded", citation, law, Advice.Level.OBJECTION, 0.8, law.title(), ended);
        }
        if (citation.edition() > 0
                && law.adoptedOn()
                        .map(day -> day.getYear() > citation.edition())
                        .orElse(false)) {
            return shown("superseded", citation, law, Advice.Level.OBJECTION, 0.8, law.title(), "");
        }
        int number = citation.article().map(ArticleNumber::number).orElse(0);
        if (law.lastArticle() > 0 && number > law.lastArticle()) {
            return shown("article-beyond", citation, law, Advice.Level.OBJECTION, 0.95, law.title(), law.lastArticle());
        }
        if (number > 0 && law.lastArticle() > 0 && article(citation, law).isEmpty()) {
            return shown("article-unknown", citation, law, Advice.Level.QUESTION, 0.6, law.title(), "");
        }
        if (law.status() == LawStatus.NOT_YET_IN_FORCE) {
            String from = law.inForceFrom().map(Object::toString).orElse("");
            return shown("not-yet-in-force", citation, law, Advice.Level.QUESTION, 0.9, law.title(), from);
        }
        if (lately(law)) {
            return shown(
                    "newly-amended",
                    citation,
                    law,
                    Advice.Level.QUESTION,
                    0.6,
                    law.title(),
                    law.adoptedOn().orElseThrow().toString());
        }
        return shown("in-force", citation, law, Advice.Level.REFERENCE, 0.95, law.title(), "");
    }

    /** Amended a short time ago in a text that does not say from when: its decision may have set a later day. */
    private boolean lately(LawVersion law) {
        return law.adoptedOn()
                .filter(day -> law.inForceFrom().equals(Optional.of(day)))
                .filter(day -> draft.examinedOn().isBefore(day.plusMonths(MONTHS_OF_DOUBT)))
                .isPresent();
    }

    private Advice shown(
            String kind, Citation citation, LawVersion law, Advice.Level level, double sure, Object... arguments) {
        String label = citation.article().map(ArticleNumber::label).orElse("");
        String text = article(citation, law).map(LawArticle::text).orElse("");
        String shortened = text.length() > LONGEST_PASSAGE ? text.substring(0, LONGEST_PASSAGE) + "…" : text;
        Passage passage = new Passage(
                law.title(),
                label,
                shortened,
                Messages.text("legal-basis.status." + law.status()),
                library.link(law.id(), text.isEmpty() ? "" : label));
        return advice(kind, citation, level, sure, law.title() + label, List.of(passage), arguments);
    }

    private Optional<LawArticle> article(Citation citation, LawVersion law) {
        return citation.article().flatMap(number -> library.article(law.id(), number.label()));
    }

    private Advice advice(
            String kind,
            Citation citation,
            Advice.Level level,
            double sure,
            String norm,
            List<Passage> passages,
            Object... arguments) {
        String about =
                citation.title() + citation.article().map(ArticleNumber::label).orElse("");
        String sentence = Sentence.around(draft.text(), citation.start()).text();
        return new Advice(
                keys.of(kind, about, sentence),
                kind,
                level,
                citation.start(),
                citation.end(),
                Messages.text("legal-basis." + kind, arguments),
                sure,
                norm,
                passages);
    }
}
