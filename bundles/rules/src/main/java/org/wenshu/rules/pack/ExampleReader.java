package org.wenshu.rules.pack;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.type.TypeFactory;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wenshu.api.rules.Facts;
import org.wenshu.rules.engine.Example;
import org.wenshu.rules.engine.Expectation;
import org.wenshu.rules.engine.FactException;
import org.wenshu.rules.engine.FactsForm;
import org.wenshu.rules.text.Messages;

/** Reads examples. */
final class ExampleReader {

    /** Its types are its own: the factory that all bundles share would keep this bundle's classes after a swap. */
    private static final ObjectMapper JSON = JsonMapper.builder()
            .typeFactory(TypeFactory.createDefaultInstance())
            .build();

    private ExampleReader() {}

    static Example read(Part row) {
        return new Example(
                row.text("name"), row.text("rule"), row.date("at"), facts(row.at("facts")), expected(row.at("expect")));
    }

    private static Facts facts(Part part) {
        try {
            return part.node().isMissingNode()
                    ? Facts.builder().build()
                    : JSON.treeToValue(part.node(), FactsForm.class).facts();
        } catch (FactException e) {
            part.at(e.field()).problem(Messages.of("pack.fact", e.field(), e.value()));
        } catch (JsonProcessingException e) {
            part.problem(e.getOriginalMessage());
        }
        return Facts.builder().build();
    }

    private static Expectation expected(Part part) {
        return new Expectation(
                words(part, "findings"),
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
