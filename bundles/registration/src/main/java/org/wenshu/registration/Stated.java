package org.wenshu.registration;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a submitter says of a document, field by field as sent; it goes before what was read from the file. A field that
 * is there and empty says that the document has no such thing. Names are those of the contract.
 *
 * @param fallbacks what counts of a text where nothing was said and nothing was read
 */
public record Stated(Map<String, List<String>> fields, Map<String, List<String>> fallbacks) {

    public Stated {
        fields = copy(fields);
        fallbacks = copy(fallbacks);
    }

    /** Statements without fallbacks. */
    public Stated(Map<String, List<String>> fields) {
        this(fields, Map.of());
    }

    private static Map<String, List<String>> copy(Map<String, List<String>> fields) {
        Map<String, List<String>> copy = new HashMap<>();
        fields.forEach((name, values) -> copy.put(name, List.copyOf(values)));
        return Map.copyOf(copy);
    }

    /** Nothing is said. */
    public static Stated nothing() {
        return new Stated(Map.of());
    }

    /** The same with one more field. */
    public Stated with(String name, String... values) {
        Map<String, List<String>> more = new HashMap<>(fields);
        more.put(name, List.of(values));
        return new Stated(more, fallbacks);
    }

    /** The same with one more fallback, if there is none of that name yet. */
    public Stated otherwise(String name, String value) {
        return otherwise(name, List.of(value));
    }

    /** The same with one more fallback of several values, if there is none of that name yet. */
    public Stated otherwise(String name, List<String> values) {
        Map<String, List<String>> more = new HashMap<>(fallbacks);
        more.putIfAbsent(name, values);
        return new Stated(fields, more);
    }

    /** What was said; where nothing was, or nothing in it, the fallback. */
    List<String> manyOrFallback(String name) {
        List<String> said = many(name);
        return said.isEmpty() ? fallbacks.getOrDefault(name, List.of()) : said;
    }

    Optional<String> fallback(String name) {
        return fallbacks.getOrDefault(name, List.of()).stream().findFirst();
    }

    boolean says(String name) {
        return fields.containsKey(name);
    }

    /** The value of a field; empty if it is not there or says that there is none. */
    Optional<String> one(String name) {
        return many(name).stream().findFirst();
    }

    /** The values of a field without white space around and without empty ones. */
    List<String> many(String name) {
        List<String> values = new ArrayList<>();
        for (String value : fields.getOrDefault(name, List.of())) {
            String clean = value.replaceAll("\\p{Cntrl}+", " ").strip();
            if (!clean.isEmpty()) {
                values.add(clean);
            }
        }
        return values;
    }
}
