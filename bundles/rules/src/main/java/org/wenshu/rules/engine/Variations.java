package org.wenshu.rules.engine;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wenshu.api.document.DocumentKind;
import org.wenshu.api.document.Importance;
import org.wenshu.api.document.IssuerName;
import org.wenshu.api.document.Normativity;
import org.wenshu.api.organization.Organization;
import org.wenshu.api.rules.Addressing;
import org.wenshu.api.rules.DeclaredFact;
import org.wenshu.api.rules.FactType;
import org.wenshu.api.rules.Facts;

/** Facts with one of them otherwise. Only facts with a few known values vary: names and texts could be anything. */
final class Variations {

    /** The field that facts carry as {@code domains}. */
    private static final String DOMAINS = "domains";

    private final Map<String, DeclaredFact> declared;

    Variations(Pack pack) {
        this.declared =
                pack.tables().facts().stream().collect(Collectors.toMap(DeclaredFact::name, Function.identity()));
    }

    /** The fact behind what conditions see. */
    static String fact(String name) {
        return name.equals(Field.PORTFOLIOS.word()) ? DOMAINS : name;
    }

    /** The other values of a fact with the facts that have them; empty for a fact that does not vary. */
    Map<String, Facts> of(String name, Facts facts, Organization organization) {
        Map<String, Facts> others = new LinkedHashMap<>(Optional.ofNullable(declared.get(name))
                .map(fact -> declared(fact, facts))
                .or(() -> Field.named(name).map(field -> own(field, facts, organization)))
                .orElse(Map.of()));
        others.values().removeIf(facts::equals);
        return others;
    }

    private static Map<String, Facts> own(Field field, Facts facts, Organization organization) {
        return switch (field) {
            case ISSUER_NAME -> each(IssuerName.class, value -> with(facts).issuerName(value));
            case DOCUMENT_KIND -> each(DocumentKind.class, value -> with(facts).documentKind(value));
            case NORMATIVE -> each(Normativity.class, value -> with(facts).normative(value));
            case IMPORTANCE -> each(Importance.class, value -> with(facts).importance(value));
            case DIRECTION -> each(Addressing.class, value -> with(facts).direction(value));
            case GOV_APPROVAL_REQUIRED -> flags(value -> with(facts).govApprovalRequired(value));
            case URGENT -> flags(value -> with(facts).urgent(value));
            case PORTFOLIOS -> domains(facts, organization);
            default -> Map.of();
        };
    }

    private static Map<String, Facts> domains(Facts facts, Organization organization) {
        return all(
                organization.organs().stream()
                        .flatMap(organ -> organ.domains().stream())
                        .distinct(),
                domain -> with(facts).domains(List.of(domain)));
    }

    private static Map<String, Facts> declared(DeclaredFact fact, Facts facts) {
        if (!fact.matters().contains(Facts.DOCUMENT)) {
            return Map.of();
        }
        if (fact.type() == FactType.FLAG) {
            // what is not raised is down, whether somebody says so or not
            boolean raised = facts.values(fact.name()).contains("true");
            return Map.of(
                    String.valueOf(!raised),
                    with(facts).declare(fact.name(), !raised).build());
        }
        return all(fact.choices().keySet().stream(), value -> with(facts).declare(fact.name(), value));
    }

    private static <E extends Enum<E>> Map<String, Facts> each(Class<E> type, Function<E, Facts.Builder> with) {
        return all(
                Arrays.stream(type.getEnumConstants()).map(Enum::name), name -> with.apply(Enum.valueOf(type, name)));
    }

    private static Map<String, Facts> flags(Function<Boolean, Facts.Builder> with) {
        return all(Stream.of("true", "false"), value -> with.apply(Boolean.valueOf(value)));
    }

    private static Map<String, Facts> all(Stream<String> values, Function<String, Facts.Builder> with) {
        Map<String, Facts> all = new LinkedHashMap<>();
        values.forEach(value -> all.put(value, with.apply(value).build()));
        return all;
    }

    private static Facts.Builder with(Facts facts) {
        return facts.toBuilder();
    }
}
