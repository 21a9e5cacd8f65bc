package org.wenshu.rules.pack;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.wenshu.api.rules.DeclaredFact;
import org.wenshu.rules.engine.Check;
import org.wenshu.rules.engine.CitingDetector;
import org.wenshu.rules.engine.Detector;
import org.wenshu.rules.engine.LackDetector;
import org.wenshu.rules.engine.MattersDetector;
import org.wenshu.rules.engine.MissingDetector;
import org.wenshu.rules.engine.PhraseDetector;
import org.wenshu.rules.engine.Place;
import org.wenshu.rules.engine.RecipientDetector;
import org.wenshu.rules.engine.SignedBy;
import org.wenshu.rules.engine.Suggestion;
import org.wenshu.rules.engine.WordClass;
import org.wenshu.rules.text.Messages;

/** Reads checks and what they look for. */
final class DetectorReader {

    private static final String EVERY = "ALL";

    private final GroundReader grounds;
    private final ConditionReader conditions;
    private final FactTable facts;

    DetectorReader(GroundReader grounds, ConditionReader conditions, FactTable facts) {
        this.grounds = grounds;
        this.conditions = conditions;
        this.facts = facts;
    }

    Check check(Part row) {
        Optional<Suggestion> suggestion = Optional.of(row.at("suggestion"))
                .filter(part -> row.has("suggestion"))
                .map(part -> new Suggestion(part.at("pattern").pattern(part.text("pattern")), part.text("write")));
        Detector find = row.has("find") ? detector(row.at("find")) : Detector.ALWAYS;
        return new Check(facts.on(row), grounds.refusal(row), conditions.when(row), find, suggestion);
    }

    private Detector detector(Part find) {
        if (find.has("missing")) {
            return missing(find);
        }
        if (find.has("citing")) {
            return citing(find);
        }
        if (find.has("primaryRecipients")) {
            return new RecipientDetector(false, types(find.at("primaryRecipients")));
        }
        if (find.has("copyRecipients")) {
            return new RecipientDetector(true, types(find.at("copyRecipients")));
        }
        if (find.has("signedBy")) {
            return find.one("signedBy", SignedBy.class);
        }
        if (find.has("matters")) {
            return matters(find);
        }
        if (find.has("lacks")) {
            return new LackDetector(new PhraseDetector(places(find), find.patterns("lacks")));
        }
        return new PhraseDetector(places(find), find.patterns("phrases"));
    }

    private Detector citing(Part find) {
        String fact = find.text("citing");
        if (facts.named(fact).isEmpty()) {
            find.problem(Messages.of("pack.fact.unknown", fact));
        }
        return new CitingDetector(fact);
    }

    private Detector missing(Part find) {
        String given = find.text("missing");
        Optional<String> of = find.optional("of");
        List<String> names = new ArrayList<>(List.of(given));
        of.filter(name -> !name.equals(MissingDetector.INVOLVED) && !name.equals(MissingDetector.LEADERS))
                .ifPresent(names::add);
        names.stream()
                .filter(name -> facts.named(name).isEmpty())
                .forEach(name -> find.problem(Messages.of("pack.fact.unknown", name)));
        return new MissingDetector(
                given, of, facts.named(given).map(DeclaredFact::choices).orElse(Map.of()));
    }

    private static Detector matters(Part find) {
        return new MattersDetector(
                find.at("asking").pattern(find.text("asking")),
                wordClasses(find, "matters"),
                find.node().path("atLeast").asInt());
    }

    /** Classes of words, by name. */
    static List<WordClass> wordClasses(Part part, String name) {
        return part.at(name).members().entrySet().stream()
                .map(member -> new WordClass(member.getKey(), part.at(name).patterns(member.getKey())))
                .toList();
    }

    private static Set<String> types(Part part) {
        Set<String> types = new HashSet<>(part.words());
        return types.contains(EVERY) ? Set.of() : types;
    }

    private static List<Place> places(Part find) {
        return find.at("in").words().stream()
                .map(word -> Place.valueOf(word.replaceAll("([A-Z])", "_$1").toUpperCase(Locale.ROOT)))
                .toList();
    }
}
