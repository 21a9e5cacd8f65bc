package org.wenshu.archive;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.wenshu.api.archive.Meanings;
import org.wenshu.archive.index.Question;

/** Asks for passages that mean the same, as long as there is somebody to ask. Safe for use by many threads. */
@Component(service = Nearness.class)
public class Nearness {

    private static final Logger LOG = LoggerFactory.getLogger(Nearness.class);
    private static final int MOST = 200;

    private volatile Optional<Meanings> meanings = Optional.empty();

    @Reference(
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    void addMeanings(Meanings arrived) {
        meanings = Optional.of(arrived);
    }

    void removeMeanings(Meanings gone) {
        meanings = meanings.filter(present -> present != gone);
    }

    /** How far the texts are read; empty if there is nobody to ask. */
    Optional<Meanings.Progress> progress() {
        return meanings.map(Meanings::progress);
    }

    /** The nearest passages of libraries; none if there is nobody to ask. */
    List<Meanings.Passage> nearest(Question question, Set<String> libraries) {
        try {
            return meanings.map(present -> present.nearest(
                            new Meanings.Question(question.words(), libraries, question.reader(), MOST)))
                    .orElse(List.of());
        } catch (RuntimeException e) {
            // It may leave in the middle of an answer, or fail; then the words alone answer.
            LOG.warn("no passages by meaning", e);
            return List.of();
        }
    }
}
