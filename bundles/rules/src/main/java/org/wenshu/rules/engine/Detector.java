package org.wenshu.rules.engine;

import java.util.List;
import java.util.Optional;
import org.wenshu.api.rules.Evidence;

/** Looks for what a rule forbids or misses. Immutable. */
@FunctionalInterface
public interface Detector {

    /** Finds without looking: the condition of the check says it all. */
    Detector ALWAYS = situation -> Optional.of(List.of());

    /** Empty if nothing is wrong; else the evidence, which may be empty when something is missing. */
    Optional<List<Evidence>> detect(Situation situation);

    /** Evidence as an outcome: none means that nothing is wrong. */
    static Optional<List<Evidence>> of(List<Evidence> evidence) {
        return evidence.isEmpty() ? Optional.empty() : Optional.of(evidence);
    }
}
