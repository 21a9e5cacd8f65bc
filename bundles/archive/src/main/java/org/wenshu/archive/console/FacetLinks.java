package org.wenshu.archive.console;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.wenshu.api.document.DocumentKind;
import org.wenshu.archive.Messages;
import org.wenshu.archive.index.Answer;

/** Offers to narrow a search; every offer is a question that could have been typed. */
public final class FacetLinks {

    private static final int VALUES = 8;
    private static final List<String> FIELDS = List.of("issuer", "kind", "year", "topic");

    private FacetLinks() {}

    /** The values of a field. */
    public record Facet(String name, List<Value> values) {}

    /** A value with how many documents have it, and the question that asks for these. */
    public record Value(String label, long count, String words) {}

    static List<Facet> of(String words, Map<String, List<Answer.Count>> counted) {
        List<Facet> facets = new ArrayList<>();
        for (String field : FIELDS) {
            String name = Messages.text("facet." + field);
            List<Value> values = counted.getOrDefault(field, List.of()).stream()
                    .limit(VALUES)
                    .map(count -> value(words, name, label(field, count.value()), count.count()))
                    .toList();
            if (!values.isEmpty()) {
                facets.add(new Facet(name, values));
            }
        }
        return facets;
    }

    private static Value value(String words, String name, String label, long count) {
        String filter = name + ":\"" + label + "\"";
        boolean there = words.contains(filter);
        return new Value(label, count, there ? words.strip() : (words.strip() + " " + filter).strip());
    }

    private static String label(String field, String value) {
        if (!field.equals("kind")) {
            return value;
        }
        return Stream.of(DocumentKind.values())
                .filter(kind -> kind.name().equals(value))
                .map(DocumentKind::label)
                .findFirst()
                .orElse(value);
    }
}
