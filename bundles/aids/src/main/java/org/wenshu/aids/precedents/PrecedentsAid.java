package org.wenshu.aids.precedents;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.wenshu.aids.Messages;
import org.wenshu.aids.citations.Citation;
import org.wenshu.aids.citations.CitationReader;
import org.wenshu.aids.reading.Attention;
import org.wenshu.aids.reading.Keys;
import org.wenshu.api.review.Advice;
import org.wenshu.api.review.Draft;
import org.wenshu.api.review.Passage;
import org.wenshu.api.review.ReviewAid;

/** At each law or article that the draft rests on, what was said of earlier drafts that rest on it. */
@Component(service = ReviewAid.class)
public class PrecedentsAid implements ReviewAid {

    private static final String NAME = "precedents";
    private static final int SHOWN = 5;
    private static final double SURE = 0.5;

    private final Precedents precedents;

    @Activate
    public PrecedentsAid(@Reference Precedents precedents) {
        this.precedents = precedents;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String title() {
        return Messages.text("precedents.title");
    }

    @Override
    public List<Advice> examine(Draft draft) {
        Keys keys = new Keys();
        List<Advice> advice = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (Citation citation : new CitationReader(draft, name -> false).read()) {
            Attention.check(NAME);
            String article = Precedents.law(citation) + Precedents.label(citation);
            if (!citation.ofItself() && seen.add(article)) {
                List<Precedent> found = precedents.on(citation, draft.documentId(), SHOWN);
                if (!found.isEmpty()) {
                    advice.add(advice(citation, article, found, keys));
                }
            }
        }
        return advice;
    }

    private static Advice advice(Citation citation, String article, List<Precedent> found, Keys keys) {
        return new Advice(
                keys.of("same-article", article, ""),
                "same-article",
                Advice.Level.REFERENCE,
                citation.start(),
                citation.end(),
                Messages.text("precedents.same-article", citation.title(), Precedents.label(citation), found.size()),
                SURE,
                "",
                found.stream().map(PrecedentsAid::passage).toList());
    }

    private static Passage passage(Precedent precedent) {
        return new Passage(
                precedent.title(),
                "",
                precedent.words(),
                Messages.text(
                        "precedents.conclusion." + precedent.conclusion(),
                        precedent.issuedOn().toString()),
                "/console/review/" + precedent.reviewId());
    }
}
