package org.wenshu.aids.faircompetition;

import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.wenshu.aids.Messages;
import org.wenshu.aids.phrases.PhraseReading;
import org.wenshu.api.law.LawLibrary;
import org.wenshu.api.review.Advice;
import org.wenshu.api.review.Draft;
import org.wenshu.api.review.ReviewAid;

/** Sentences that may hinder competition, each with the review standard and the question to answer. */
@Component(service = ReviewAid.class)
public class FairCompetitionAid implements ReviewAid {

    private static final String NAME = "fair-competition";

    private final PhraseReading reading = new PhraseReading(NAME, "fair-competition.yaml", this::library);

    /** Shows the words of the norms; it may come and go, the aid stays. */
    @Reference(
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    private volatile LawLibrary laws;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String title() {
        return Messages.text("fair-competition.title");
    }

    @Override
    public List<Advice> examine(Draft draft) {
        return reading.read(draft);
    }

    private Optional<LawLibrary> library() {
        return Optional.ofNullable(laws);
    }
}
