package org.wenshu.registration;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a submitter says of a document, field by field as sent; it goes before what was read from the file. A field that
 * is there and empty says that the document has no such thing. Names are those of the contract.
 */
public record Stated(Map<String, List<String>> fields) {

    public Stated {
        Map<String, List<String>> copy = new HashMap<>();
        fields.forEach((name, values) -> copy.put(name, List.copyOf(values)));
        fields = Map.copyOf(copy);
    }

    /** Nothing is said. */
    public static Stated nothing() {
        return new Stated(Map.of());
    }

    /** The same with one more field. */
    public Stated with(String name, String... values) {
        Map<String, List<String>> more = new HashMap<>(fields);
        more.put(name, List.of(values));
        return new Stated(more);
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
