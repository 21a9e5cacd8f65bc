package org.wenshu.rules.engine;

import java.util.List;
import java.util.Optional;
import org.wenshu.api.rules.Evidence;

/** Finds that a phrase is missing. */
public record LackDetector(PhraseDetector phrases) implements Detector {

    @Override
    public Optional<List<Evidence>> detect(Situation situation) {
        return phrases.detect(situation).isPresent() ? Optional.empty() : Optional.of(List.of());
    }
}
