package org.wenshu.rules.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.wenshu.api.rules.Evidence;
import org.wenshu.api.rules.Facts;

/**
 * Finds where the text has the words that a fact names, such as the numbers of documents that it cites.
 *
 * @param fact the declared fact whose values are looked for as they are written
 */
public record CitingDetector(String fact) implements Detector {

    private static final int MAXIMUM_HITS = 20;

    @Override
    public Optional<List<Evidence>> detect(Situation situation) {
        Facts facts = situation.facts();
        return Detector.of(facts.values(fact).stream()
                .distinct()
                .filter(words -> !words.isEmpty())
                .flatMap(words -> hits(words, facts).stream())
                .limit(MAXIMUM_HITS)
                .toList());
    }

    /** Every place of the words; words that are nowhere in the text are named all the same. */
    private static List<Evidence> hits(String words, Facts facts) {
        List<Evidence> hits = new ArrayList<>();
        int at = facts.text().indexOf(words);
        while (at >= 0 && hits.size() < MAXIMUM_HITS) {
            hits.add(new Evidence(words, at, at + words.length()));
            at = facts.text().indexOf(words, at + words.length());
        }
        return hits.isEmpty() ? List.of(new Evidence(words, -1, -1)) : hits;
    }
}
