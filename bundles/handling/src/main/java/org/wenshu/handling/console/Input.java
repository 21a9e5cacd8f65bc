package org.wenshu.handling.console;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.wenshu.api.document.DocumentKind;
import org.wenshu.api.rules.DeclaredFact;
import org.wenshu.api.rules.FactType;
import org.wenshu.api.rules.Facts;
import org.wenshu.handling.Messages;

/** A fact that a route was computed from (判断所依据的情况). */
public record Input(String label, String value) {

    static List<Input> of(Facts facts, List<DeclaredFact> questions) {
        List<Input> inputs = new ArrayList<>();
        add(inputs, "issuerName", facts.issuerName().map(Messages::name));
        add(inputs, "documentKind", facts.documentKind().map(DocumentKind::label));
        add(inputs, "normative", Optional.of(Messages.name(facts.normative())));
        add(inputs, "importance", Optional.of(Messages.name(facts.importance())));
        add(inputs, "domains", joined(facts.domains()));
        add(inputs, "primaryRecipients", joined(facts.primaryRecipients()));
        add(inputs, "urgent", flag(facts.urgent()));
        add(inputs, "govApprovalRequired", flag(facts.govApprovalRequired()));
        Map<String, DeclaredFact> known = questions.stream()
                .collect(Collectors.toMap(DeclaredFact::name, Function.identity(), (one, same) -> one));
        // In the order of the form, which the map of facts has not.
        questions.stream()
                .map(DeclaredFact::name)
                .filter(name -> !facts.values(name).isEmpty())
                .forEach(name -> inputs.add(new Input(known.get(name).label(), value(known.get(name), facts))));
        return inputs;
    }

    private static String value(DeclaredFact fact, Facts facts) {
        if (fact.type() == FactType.FLAG) {
            return Messages.text("input.yes");
        }
        return facts.values(fact.name()).stream()
                .map(value -> fact.choices().getOrDefault(value, value))
                .collect(Collectors.joining("、"));
    }

    private static void add(List<Input> inputs, String name, Optional<String> value) {
        value.ifPresent(known -> inputs.add(new Input(Messages.text("fact." + name), known)));
    }

    private static Optional<String> joined(List<String> values) {
        return values.isEmpty() ? Optional.empty() : Optional.of(String.join("、", values));
    }

    private static Optional<String> flag(boolean holds) {
        return holds ? Optional.of(Messages.text("input.yes")) : Optional.empty();
    }
}
