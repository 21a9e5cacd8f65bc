package org.wenshu.rules.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wenshu.api.organization.Organization;
import org.wenshu.api.rules.Alternative;
import org.wenshu.api.rules.Decision;
import org.wenshu.api.rules.DecisionChange;
import org.wenshu.api.rules.DecisionChange.Subject;
import org.wenshu.api.rules.Facts;

/**
 * Tries one fact after the other with its other values, as far as the tables that find a route look at it, and keeps
 * what changes the signatory or the route. Values that lead to the same are one alternative.
 */
final class Alternatives {

    private static final Set<Subject> WHO = Set.of(Subject.SIGNATORY, Subject.STEP);

    private final Judge judge;
    private final Variations variations;
    private final Inputs inputs;
    private final Set<String> looked;

    Alternatives(Pack pack, Judge judge) {
        this.judge = judge;
        this.variations = new Variations(pack);
        this.inputs = new Inputs(pack);
        Tables tables = pack.tables();
        this.looked = Stream.of(
                        Stream.of(Field.IMPORTANCE.word()),
                        tables.review().stream().flatMap(row -> row.when().names()),
                        tables.signatories().stream().flatMap(row -> row.when().names()),
                        tables.route().stream().flatMap(row -> row.when().names()))
                .flatMap(names -> names)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    List<Alternative> of(Facts facts, LocalDate at, Organization organization, Decision decision) {
        List<Alternative> alternatives = new ArrayList<>();
        for (String name : looked) {
            Map<List<DecisionChange>, Alternative> outcomes = new LinkedHashMap<>();
            variations.of(name, facts, organization).forEach((value, other) -> {
                Decision otherwise = judge.decide(other, at, organization);
                List<DecisionChange> changes = Differences.between(decision, otherwise, organization);
                if (changes.stream().anyMatch(change -> WHO.contains(change.subject()))) {
                    outcomes.merge(changes, alternative(name, value, otherwise, changes), Alternatives::joined);
                }
            });
            alternatives.addAll(outcomes.values());
        }
        return alternatives;
    }

    private Alternative alternative(String name, String value, Decision decision, List<DecisionChange> changes) {
        String fact = Variations.fact(name);
        return new Alternative(fact, inputs.label(fact), List.of(inputs.value(fact, value)), decision, changes);
    }

    private static Alternative joined(Alternative one, Alternative other) {
        List<String> values =
                Stream.concat(one.values().stream(), other.values().stream()).toList();
        return new Alternative(one.fact(), one.label(), values, one.decision(), one.changes());
    }
}
