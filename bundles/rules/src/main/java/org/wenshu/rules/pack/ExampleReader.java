package org.wenshu.rules.pack;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wenshu.api.organization.Assignment;
import org.wenshu.api.organization.Capacity;
import org.wenshu.api.rules.DeclaredFact;
import org.wenshu.api.rules.Facts;
import org.wenshu.rules.engine.Example;
import org.wenshu.rules.engine.Expectation;
import org.wenshu.rules.engine.FactException;
import org.wenshu.rules.engine.FactsReader;
import org.wenshu.rules.text.Messages;

/** Reads examples. */
final class ExampleReader {

    private final FactsReader facts;

    ExampleReader(List<DeclaredFact> declared) {
        this.facts = new FactsReader(declared);
    }

    Example read(Part row) {
        return new Example(
                row.text("name"),
                row.text("rule"),
                row.date("at"),
                facts(row.at("facts")),
                row.at("acting").members().entrySet().stream()
                        .map(one -> acting(one.getKey(), one.getValue()))
                        .toList(),
                expected(row.at("expect")));
    }

    private Facts facts(Part part) {
        try {
            Map<String, Object> written = new LinkedHashMap<>();
            part.members()
                    .forEach((name, value) -> written.put(
                            name,
                            value.node().isArray()
                                    ? value.words()
                                    : value.node().asText()));
            return facts.read(written);
        } catch (FactException e) {
            part.at(e.field()).problem(Messages.of("pack.fact", e.field(), e.value()));
            return Facts.builder().build();
        }
    }

    /** Without a post that acts, an arrangement is pending. */
    private static Assignment acting(String post, Part part) {
        return new Assignment(
                post, part.optional("post"), part.optional("person"), part.one("capacity", Capacity.class));
    }

    private static Expectation expected(Part part) {
        return new Expectation(
                words(part, "findings"),
                part.at("messages").words(),
                words(part, "steps"),
                part.optional("signatory"),
                part.optional("row"),
                part.optional("reviewBody"),
                dates(part.at("deadlines")),
                part.has("filing") ? Optional.of(dates(part.at("filing"))) : Optional.empty());
    }

    private static Optional<List<String>> words(Part part, String name) {
        return part.has(name) ? Optional.of(part.at(name).words()) : Optional.empty();
    }

    private static Map<String, LocalDate> dates(Part part) {
        Map<String, LocalDate> dates = new LinkedHashMap<>();
        part.members().forEach((name, day) -> dates.put(name, day.day()));
        return dates;
    }
}
