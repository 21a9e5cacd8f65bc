package org.wenshu.rules.engine;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** What conditions see of a matter, by the names of fields and declared facts. Immutable. */
public final class Values {

    static final Values NONE = new Values(new HashMap<>());

    private static final Set<String> UNKNOWN = Set.of(Field.NONE);

    /** Not copied: decisions are made by the ten thousand, and nobody outside this package gets hold of it. */
    private final Map<String, Set<String>> known;

    private Values(Map<String, Set<String>> known) {
        this.known = known;
    }

    /** @param known not changed any more by whoever made it */
    static Values of(Map<String, Set<String>> known) {
        return new Values(known);
    }

    Values with(Field field, String value) {
        return with(field.word(), Set.of(value));
    }

    Values with(String name, Set<String> values) {
        Map<String, Set<String>> more = new HashMap<>(known);
        more.put(name, values);
        return new Values(more);
    }

    /** What is known by a name; {@link Field#NONE} if nothing is. */
    Set<String> of(String name) {
        Set<String> values = known.get(name);
        return values == null ? UNKNOWN : values;
    }
}
