package org.wenshu.rules.engine;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.wenshu.api.document.Importance;
import org.wenshu.api.document.IssuerName;
import org.wenshu.api.document.Normativity;
import org.wenshu.api.rules.Addressing;
import org.wenshu.api.rules.DeclaredFact;
import org.wenshu.api.rules.Facts;
import org.wenshu.api.rules.Facts.Builder;

/**
 * Reads facts as people and other systems write them down, in JSON or YAML: a name and a word, a truth value, a number,
 * or a list of words. What is absent, null or blank becomes unknown.
 */
public final class FactsReader {

    /** The name under which the matter is written; a document without it. */
    public static final String MATTER = "matter";

    /** Puts what was written under a name into the facts. */
    private interface Setter {
        void set(Builder facts, String name, List<String> values);
    }

    /** The facts that bundles know by themselves. */
    private static final Map<String, Setter> OWN = Map.ofEntries(
            Map.entry("issuerName", word(IssuerName.class, Builder::issuerName)),
            Map.entry("documentKind", one((facts, value) -> facts.documentKind(FactWords.kind(value)))),
            Map.entry("normative", word(Normativity.class, Builder::normative)),
            Map.entry("importance", word(Importance.class, Builder::importance)),
            Map.entry("direction", word(Addressing.class, Builder::direction)),
            Map.entry("submittingOrgan", one(Builder::submittingOrgan)),
            Map.entry("title", one(Builder::title)),
            Map.entry("documentNumber", one(Builder::documentNumber)),
            Map.entry("text", one(Builder::text)),
            Map.entry("primaryRecipients", many(Builder::primaryRecipients)),
            Map.entry("copyRecipients", many(Builder::copyRecipients)),
            Map.entry("involvedDepartments", many(Builder::involvedDepartments)),
            Map.entry("domains", many(Builder::domains)),
            Map.entry("signatories", many(Builder::signatories)),
            Map.entry("govApprovalRequired", flag(Builder::govApprovalRequired)),
            Map.entry("urgent", flag(Builder::urgent)));

    private final Map<String, DeclaredFact> declared;

    /** @param declared what the pack declares */
    public FactsReader(Collection<DeclaredFact> declared) {
        this.declared = declared.stream().collect(Collectors.toMap(DeclaredFact::name, Function.identity()));
    }

    /** Tells whether a fact has a name that bundles know by themselves. */
    public static boolean own(String name) {
        return OWN.containsKey(name) || name.equals(MATTER);
    }

    /**
     * Reads facts.
     *
     * @param written words, truth values, numbers and lists of them by name; values may be null
     * @throws FactException naming the first fact that is unknown or has a value it cannot have
     */
    public Facts read(Map<String, ?> written) {
        Builder facts =
                Facts.of(words(MATTER, written.get(MATTER)).stream().findFirst().orElse(Facts.DOCUMENT));
        written.forEach((name, value) -> {
            if (!name.equals(MATTER)) {
                set(facts, name, words(name, value));
            }
        });
        return facts.build();
    }

    private void set(Builder facts, String name, List<String> values) {
        if (values.isEmpty()) {
            return;
        }
        Setter own = OWN.get(name);
        if (own == null) {
            DeclaredFact fact = Optional.ofNullable(declared.get(name))
                    .orElseThrow(() -> new FactException(name, String.join("、", values)));
            values.forEach(value -> FactValues.check(fact, value));
            facts.declare(name, values);
        } else {
            own.set(facts, name, values);
        }
    }

    private static List<String> words(String name, Object value) {
        if (value == null) {
            return List.of();
        }
        if (value instanceof Collection<?> many) {
            return many.stream().flatMap(item -> scalar(name, item).stream()).toList();
        }
        return scalar(name, value).stream().toList();
    }

    private static Optional<String> scalar(String name, Object value) {
        if (value instanceof String || value instanceof Boolean || value instanceof Number) {
            return Optional.of(value.toString()).filter(word -> !word.isBlank());
        }
        throw new FactException(name, String.valueOf(value));
    }

    private static Setter many(BiConsumer<Builder, List<String>> set) {
        return (facts, name, values) -> set.accept(facts, values);
    }

    private static Setter one(BiConsumer<Builder, String> set) {
        return (facts, name, values) -> set.accept(facts, single(name, values));
    }

    private static <E extends Enum<E>> Setter word(Class<E> type, BiConsumer<Builder, E> set) {
        return (facts, name, values) -> set.accept(facts, FactWords.one(type, name, single(name, values)));
    }

    private static Setter flag(BiConsumer<Builder, Boolean> set) {
        return (facts, name, values) -> set.accept(
                facts,
                switch (single(name, values)) {
                    case "true" -> true;
                    case "false" -> false;
                    default -> throw new FactException(name, values.get(0));
                });
    }

    private static String single(String name, List<String> values) {
        if (values.size() > 1) {
            throw new FactException(name, String.join("、", values));
        }
        return values.get(0);
    }
}
