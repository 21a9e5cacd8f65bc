package org.wenshu.api.rules;

import java.util.List;

/**
 * What would have been, had one fact been otherwise.
 *
 * @param fact the name of the fact, as in {@link Facts} or declared by the pack
 * @param label what people call it, in Chinese
 * @param values the other values that all lead to the same, in Chinese; at least one
 * @param decision what the rules say then
 * @param changes how that differs
 */
public record Alternative(
        String fact, String label, List<String> values, Decision decision, List<DecisionChange> changes) {

    public Alternative {
        values = List.copyOf(values);
        changes = List.copyOf(changes);
    }
}
