package org.wenshu.rules.engine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.wenshu.api.rules.Evidence;

/**
 * Finds phrases. Words in quotation marks are somebody else's and do not count.
 *
 * @param places where to look; the first place with a hit gives the evidence
 * @param patterns the phrases
 */
public record PhraseDetector(List<Place> places, List<Pattern> patterns) implements Detector {

    private static final int MAXIMUM_HITS = 20;
    /** How far back an opening mark is looked for: a hostile text may be one endless line. */
    private static final int FARTHEST_MARK = 500;

    private static final String OPENING = "“‘「『《";
    private static final String CLOSING = "”’」』》";

    public PhraseDetector {
        places = List.copyOf(places);
        patterns = List.copyOf(patterns);
    }

    @Override
    public Optional<List<Evidence>> detect(Situation situation) {
        for (Place place : places) {
            List<Evidence> hits = hits(place, place.words(situation.facts()));
            if (!hits.isEmpty()) {
                return Optional.of(hits);
            }
        }
        return Optional.empty();
    }

    private List<Evidence> hits(Place place, String words) {
        TreeMap<Integer, Evidence> hits = new TreeMap<>();
        for (Pattern pattern : patterns) {
            Matcher matcher = pattern.matcher(words);
            while (hits.size() < MAXIMUM_HITS && matcher.find()) {
                if (!quoted(words, matcher.start())) {
                    hits.putIfAbsent(matcher.start(), place.evidence(matcher.group(), matcher.start()));
                }
            }
        }
        return apart(hits.values());
    }

    /** Without the hits that lie in the hit before. */
    private static List<Evidence> apart(Collection<Evidence> hits) {
        List<Evidence> apart = new ArrayList<>();
        int end = -1;
        for (Evidence hit : hits) {
            if (hit.start() < 0 || hit.start() >= end) {
                apart.add(hit);
                end = hit.end();
            }
        }
        return apart;
    }

    private static boolean quoted(String words, int at) {
        int depth = 0;
        int from = Math.max(at - FARTHEST_MARK, 0);
        for (int i = from; i < at; i++) {
            if (words.charAt(i) == '\n') {
                depth = 0;
            } else if (OPENING.indexOf(words.charAt(i)) >= 0) {
                depth++;
            } else if (CLOSING.indexOf(words.charAt(i)) >= 0) {
                depth = Math.max(0, depth - 1);
            }
        }
        return depth > 0;
    }
}
