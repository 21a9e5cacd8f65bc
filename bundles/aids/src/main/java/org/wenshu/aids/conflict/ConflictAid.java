package org.wenshu.aids.conflict;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.wenshu.aids.Messages;
import org.wenshu.aids.district.DistrictDocuments;
import org.wenshu.aids.district.DistrictPassage;
import org.wenshu.aids.district.Shingles;
import org.wenshu.aids.reading.Attention;
import org.wenshu.aids.reading.Keys;
import org.wenshu.api.extraction.Article;
import org.wenshu.api.review.Advice;
import org.wenshu.api.review.Draft;
import org.wenshu.api.review.Passage;
import org.wenshu.api.review.ReviewAid;

/** Articles of documents in force that are much like an article of the draft: the same, or with other figures. */
@Component(service = ReviewAid.class)
public class ConflictAid implements ReviewAid {

    private static final String NAME = "conflicts";

    private static final double ALIKE = 0.4;
    private static final double THE_SAME = 0.9;

    /** Titles on different matters, of which one is spoken of in the other's article. */
    private static final double ALIKE_IN_PASSING = 0.6;

    /** What is on another matter, as far as titles tell, must be more alike: all documents share some sentences. */
    private static final double ALIKE_ON_ANOTHER_MATTER = 0.9;

    private static final int SHORTEST = 24;
    private static final int CANDIDATES = 20;
    private static final int SHOWN = 3;

    /** Articles that are much alike in all documents. */
    private static final Pattern EVERYWHERE = Pattern.compile("制定本|起施行|负责解释|自印发之日|自公布之日|适用本(办法|规定|细则|方案|意见)|本办法所称");

    private static final Pattern FIGURE =
            Pattern.compile("[\\d零一二三四五六七八九十百千万]+(?:余)?(?:个工作日|工作日|日|天|个月|月|年|元|万元|米|平方米|小时|%|％|次|倍|人|户|公里)");

    private final DistrictDocuments documents;

    @Activate
    public ConflictAid(@Reference DistrictDocuments documents) {
        this.documents = documents;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String title() {
        return Messages.text("conflict.title");
    }

    @Override
    public List<Advice> examine(Draft draft) {
        Keys keys = new Keys();
        Matter matter = new Matter(draft.title());
        List<Advice> advice = new ArrayList<>();
        for (Article article : draft.articles()) {
            Attention.check(NAME);
            int end = Math.min(article.end(), draft.text().length());
            String text =
                    draft.text().substring(Math.min(article.start(), end), end).strip();
            if (text.length() >= SHORTEST && !EVERYWHERE.matcher(text).find()) {
                compare(draft, matter, article, text, keys, advice);
            }
        }
        return advice;
    }

    /** A passage and how much it is like the article. */
    private record Match(DistrictPassage passage, double alike) {}

    private void compare(Draft draft, Matter matter, Article article, String text, Keys keys, List<Advice> advice) {
        documents.like(text, CANDIDATES).stream()
                .filter(passage -> !passage.document().documentId().equals(draft.documentId()))
                .filter(passage -> passage.document().inForceOn(draft.examinedOn()))
                .map(passage -> new Match(passage, Shingles.alike(text, passage.text())))
                .filter(match -> match.alike() >= enough(matter, text, match.passage()))
                .sorted(Comparator.comparingDouble(Match::alike).reversed())
                .limit(SHOWN)
                .map(match -> advice(article, text, match, keys))
                .forEach(advice::add);
    }

    private static double enough(Matter matter, String text, DistrictPassage passage) {
        Matter other = new Matter(passage.document().title());
        if (!matter.isKnown() || matter.touches(other)) {
            return ALIKE;
        }
        return matter.isIn(passage.text()) || other.isIn(text) ? ALIKE_IN_PASSING : ALIKE_ON_ANOTHER_MATTER;
    }

    private static Advice advice(Article article, String text, Match match, Keys keys) {
        DistrictPassage passage = match.passage();
        boolean other = contradict(figures(text), figures(passage.text()));
        String kind = other ? "other-figures" : match.alike() >= THE_SAME ? "duplicate" : "same-matter";
        String title = passage.document().title();
        return new Advice(
                keys.of(kind, passage.document().documentId() + passage.label(), text),
                kind,
                kind.equals("same-matter") ? Advice.Level.REFERENCE : Advice.Level.QUESTION,
                article.start(),
                article.end(),
                Messages.text("conflict." + kind, title, passage.label()),
                Math.min(0.95, match.alike()),
                passage.document().documentNumber(),
                List.of(new Passage(
                        title,
                        passage.label(),
                        passage.text(),
                        Messages.text("conflict.in-force"),
                        "/catalog/" + passage.document().registrationNumber())));
    }

    private static boolean contradict(Set<String> figures, Set<String> others) {
        return !figures.isEmpty() && !others.isEmpty() && !figures.equals(others);
    }

    /** The periods, sums and measures that a text sets. */
    static Set<String> figures(String text) {
        Set<String> figures = new TreeSet<>();
        for (Matcher figure = FIGURE.matcher(text); figure.find(); ) {
            figures.add(figure.group());
        }
        return figures;
    }
}
