package org.wenshu.rules.engine;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.wenshu.api.rules.Evidence;

/**
 * Finds a request for more than one matter: sentences that ask for something, and the kinds of things they ask for.
 * A guess by words, which a person confirms.
 *
 * @param asking what makes a sentence ask for something
 * @param matters kinds of things that are asked for, told apart by words
 * @param atLeast how many kinds make a finding
 */
public record MattersDetector(Pattern asking, List<WordClass> matters, int atLeast) implements Detector {

    private static final Pattern SENTENCE = Pattern.compile("[^。；！？\\n]+");

    public MattersDetector {
        matters = List.copyOf(matters);
    }

    @Override
    public Optional<List<Evidence>> detect(Situation situation) {
        Place place = situation.facts().text().isBlank() ? Place.TITLE : Place.TEXT;
        Map<String, Evidence> found = new LinkedHashMap<>();
        Matcher sentences = SENTENCE.matcher(place.words(situation.facts()));
        while (sentences.find()) {
            if (asking.matcher(sentences.group()).find()) {
                look(sentences.group(), sentences.start(), place, found);
            }
        }
        return found.size() < atLeast ? Optional.empty() : Optional.of(new ArrayList<>(found.values()));
    }

    private void look(String sentence, int offset, Place place, Map<String, Evidence> found) {
        for (WordClass matter : matters) {
            matter.patterns().stream()
                    .map(pattern -> pattern.matcher(sentence))
                    .filter(Matcher::find)
                    .findFirst()
                    .ifPresent(
                            hit -> found.putIfAbsent(matter.name(), place.evidence(hit.group(), offset + hit.start())));
        }
    }
}
