package org.wenshu.rules.pack;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wenshu.rules.engine.Condition;
import org.wenshu.rules.engine.Field;
import org.wenshu.rules.text.Messages;

/**
 * Reads conditions: {@code field: value}, {@code field: [values]}, {@code not}, {@code any}, and {@code is} with the name
 * of a condition that the pack defines once for many rows.
 */
final class ConditionReader {

    private final Map<String, Condition> named = new HashMap<>();

    /** Definitions may use those before them. */
    ConditionReader(Part definitions) {
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
                            default -> new Condition.Is(Field.named(name).orElseThrow(), new HashSet<>(value.words()));
                        }));
        return all.size() == 1 ? all.get(0) : new Condition.All(all);
    }

    private Condition named(Part name) {
        String word = name.node().asText();
        return Optional.ofNullable(named.get(word)).orElseGet(() -> {
            name.problem(Messages.of("pack.condition", word));
            return Condition.ALWAYS;
        });
    }
}
