package org.wenshu.aids.redlines;

import java.util.List;
import org.osgi.service.component.annotations.Component;
import org.wenshu.aids.Messages;
import org.wenshu.aids.phrases.PhraseReading;
import org.wenshu.api.review.Advice;
import org.wenshu.api.review.Draft;
import org.wenshu.api.review.ReviewAid;

/** Sentences that set licences, penalties, coercion, fees, proofs or barriers, each with the question to answer. */
@Component(service = ReviewAid.class)
public class RedLinesAid implements ReviewAid {

    private static final String NAME = "red-lines";

    private final PhraseReading reading = new PhraseReading(NAME, "red-lines.yaml");

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
}
