package org.wenshu.rules.engine;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wenshu.api.rules.DeclaredFact;
import org.wenshu.api.rules.Reason.Input;
import org.wenshu.rules.text.Labels;

/** Puts into words what conditions see. */
final class Inputs {

    private final Map<String, DeclaredFact> declared;

    Inputs(Pack pack) {
        this.declared =
                pack.tables().facts().stream().collect(Collectors.toMap(DeclaredFact::name, Function.identity()));
    }

    /** What a condition looked at. */
    List<Input> of(Condition condition, Situation situation) {
        return inputs(condition.names(), situation);
    }

    /** What a row of the matrix looked at; where it asks for more if the matter is important, that too. */
    List<Input> withImportance(SignatoryRow row, Situation situation) {
        Stream<String> importance =
                row.ordinary() == row.important() ? Stream.empty() : Stream.of(Field.IMPORTANCE.word());
        return inputs(Stream.concat(row.when().names(), importance), situation);
    }

    /** What people call a field or a declared fact. */
    String label(String name) {
        return Optional.ofNullable(declared.get(name)).map(DeclaredFact::label).orElseGet(() -> Labels.field(name));
    }

    /** What people call a value of a field or a declared fact. */
    String value(String name, String value) {
        return Optional.ofNullable(declared.get(name))
                .map(fact -> fact.choices().get(value))
                .orElseGet(() -> Labels.value(name, value));
    }

    private List<Input> inputs(Stream<String> names, Situation situation) {
        return names.distinct()
                .map(name -> new Input(name, label(name), values(name, situation)))
                .toList();
    }

    private List<String> values(String name, Situation situation) {
        List<String> given = situation.facts().values(name);
        Stream<String> seen = declared.containsKey(name) && !given.isEmpty()
                ? given.stream()
                : situation.values().of(name).stream().sorted();
        return seen.map(value -> value(name, value)).toList();
    }
}
