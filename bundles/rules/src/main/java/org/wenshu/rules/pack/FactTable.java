package org.wenshu.rules.pack;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.wenshu.api.rules.DeclaredFact;
import org.wenshu.api.rules.FactType;
import org.wenshu.api.rules.Facts;
import org.wenshu.rules.engine.FactsReader;
import org.wenshu.rules.engine.Field;
import org.wenshu.rules.text.Messages;

/**
 * The matters and facts that a pack declares.
 *
 * @param matters names in Chinese by machine name
 */
record FactTable(Map<String, String> matters, List<DeclaredFact> facts) {

    FactTable {
        facts = List.copyOf(facts);
    }

    static FactTable read(Part pack) {
        Map<String, String> matters = new LinkedHashMap<>();
        pack.at("matters")
                .members()
                .forEach((name, label) -> matters.put(name, label.node().asText()));
        List<DeclaredFact> facts = pack.at("facts").members().entrySet().stream()
                .map(fact -> fact(fact.getKey(), fact.getValue(), matters))
                .toList();
        return new FactTable(matters, facts);
    }

    private static DeclaredFact fact(String name, Part part, Map<String, String> matters) {
        if (FactsReader.own(name) || Field.named(name).isPresent()) {
            part.problem(Messages.of("pack.fact.own", name));
        }
        Map<String, String> choices = new LinkedHashMap<>();
        part.at("values")
                .members()
                .forEach((value, label) -> choices.put(value, label.node().asText()));
        FactType type = part.one("type", FactType.class);
        if ((type == FactType.CHOICE) == choices.isEmpty()) {
            part.problem(Messages.of("pack.fact.values", name));
        }
        return new DeclaredFact(name, part.text("label"), type, matters(part, matters), choices, part.optional("help"));
    }

    Optional<DeclaredFact> named(String name) {
        return facts.stream().filter(fact -> fact.name().equals(name)).findFirst();
    }

    boolean has(String name, FactType type) {
        return named(name).filter(fact -> fact.type() == type).isPresent();
    }

    /** The matters that a row is about: documents, unless it says otherwise. */
    Set<String> on(Part row) {
        return Set.copyOf(matters(row, matters));
    }

    private static List<String> matters(Part row, Map<String, String> matters) {
        List<String> on = row.at("on").words();
        on.stream()
                .filter(matter -> !matters.containsKey(matter) && !matter.equals(Facts.DOCUMENT))
                .forEach(matter -> row.at("on").problem(Messages.of("pack.matter", matter)));
        return on.isEmpty() ? List.of(Facts.DOCUMENT) : on;
    }
}
