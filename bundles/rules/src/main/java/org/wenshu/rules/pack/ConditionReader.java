package org.wenshu.rules.pack;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.wenshu.api.rules.DeclaredFact;
import org.wenshu.api.rules.FactType;
import org.wenshu.rules.engine.Condition;
import org.wenshu.rules.engine.Field;
import org.wenshu.rules.engine.Period;
import org.wenshu.rules.engine.Situation;
import org.wenshu.rules.text.Messages;

/**
 * Reads conditions: {@code field: value}, {@code field: [values]}, {@code not}, {@code any}, {@code after},
 * {@code atLeast}, {@code same}, and {@code is} with the name of a condition that the pack defines once for many rows.
 */
final class ConditionReader {

    private static final Set<String> COUNTS = Set.of(Field.NONE, "ONE", "MANY");

    private final Map<String, Condition> named = new HashMap<>();
    private final Map<String, DeclaredFact> facts;
    private final Map<String, Period> periods;
    private final PolicyTable policies;

    /** Definitions may use those before them. */
    ConditionReader(Part definitions, List<DeclaredFact> facts, List<Period> periods, PolicyTable policies) {
        this.policies = policies;
        this.facts = facts.stream().collect(Collectors.toMap(DeclaredFact::name, fact -> fact, (one, other) -> one));
        this.periods = periods.stream().collect(Collectors.toMap(Period::name, period -> period, (one, other) -> one));
        definitions.members().forEach((name, part) -> named.put(name, read(part)));
    }

    /** The condition of a row; a row without one always applies. */
    Condition when(Part row) {
        return row.has("when") ? read(row.at("when")) : Condition.ALWAYS;
    }

    private Condition read(Part part) {
        List<Condition> all = new ArrayList<>();
        part.members()
                .forEach((name, value) -> all.add(
                        switch (name) {
                            case "not" -> new Condition.Not(read(value));
                            case "any" ->
                                new Condition.Any(
                                        value.items().stream().map(this::read).toList());
                            case "is" -> named(value);
                            case "after" -> after(value);
                            case "atLeast" -> atLeast(value);
                            case "same" -> same(value);
                            default -> is(name, value);
                        }));
        return all.size() == 1 ? all.get(0) : new Condition.All(all);
    }

    /** A flag that nobody raised is down. */
    private Condition is(String name, Part value) {
        Set<String> words = new HashSet<>(value.words());
        if (Field.named(name).isEmpty()) {
            DeclaredFact fact = facts.get(name);
            if (fact == null) {
                value.problem(Messages.of("pack.fact.unknown", name));
            } else if (fact.type() == FactType.FLAG && words.contains("false")) {
                words.add(Field.NONE);
            } else if (fact.type() == FactType.CHOICE) {
                requireChoices(fact, value, words);
            }
        }
        return new Condition.Is(name, words);
    }

    private static void requireChoices(DeclaredFact fact, Part value, Set<String> words) {
        words.stream()
                .filter(word -> !fact.choices().containsKey(word) && !COUNTS.contains(word))
                .forEach(word -> value.problem(Messages.of("pack.fact", fact.name(), word)));
    }

    private Condition after(Part part) {
        Optional<Period> period = part.optional("period").flatMap(name -> {
            if (!periods.containsKey(name)) {
                part.at("period").problem(Messages.of("pack.period", name));
            }
            return Optional.ofNullable(periods.get(name));
        });
        return new Condition.After(fact(part, "day", FactType.DATE), fact(part, "from", FactType.DATE), period);
    }

    private Condition atLeast(Part part) {
        return new Condition.AtLeast(fact(part, "fact", FactType.NUMBER), policies.number(part.at("number")));
    }

    private Condition same(Part part) {
        part.words().stream()
                .filter(name -> !facts.containsKey(name))
                .forEach(name -> part.problem(Messages.of("pack.fact.unknown", name)));
        return new Condition.Same(part.words().get(0), part.words().get(1));
    }

    private String fact(Part part, String place, FactType type) {
        String name = part.text(place);
        boolean today = type == FactType.DATE && name.equals(Situation.TODAY);
        if (!today && (!facts.containsKey(name) || facts.get(name).type() != type)) {
            part.at(place).problem(Messages.of("pack.fact.type", name, type));
        }
        return name;
    }

    private Condition named(Part name) {
        String word = name.node().asText();
        return Optional.ofNullable(named.get(word)).orElseGet(() -> {
            name.problem(Messages.of("pack.condition", word));
            return Condition.ALWAYS;
        });
    }
}
