package org.wenshu.aids.redlines;

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

/** Sentences that set licences, penalties, coercion, fees, proofs or barriers, each with the question to answer. */
@Component(service = ReviewAid.class)
public class RedLinesAid implements ReviewAid {

    private static final String NAME = "red-lines";

    private final PhraseReading reading = new PhraseReading(NAME, "red-lines.yaml", this::library);

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
        return Messages.text("red-lines.title");
    }

    @Override
    public List<Advice> examine(Draft draft) {
        return reading.read(draft);
    }

    private Optional<LawLibrary> library() {
        return Optional.ofNullable(laws);
    }
}
