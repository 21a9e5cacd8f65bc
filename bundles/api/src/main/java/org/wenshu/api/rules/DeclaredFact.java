package org.wenshu.api.rules;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A fact that a rule pack wants to know.
 *
 * @param name the name under which {@link Facts#declared()} carries it, such as {@code meetingDecision}
 * @param label what a form calls it, in Chinese
 * @param matters the kinds of matters that have it
 * @param choices the values of a {@link FactType#CHOICE} with their labels in Chinese, in order; empty for other types
 * @param help one sentence for who fills in the form, in Chinese
 */
public record DeclaredFact(
        String name,
        String label,
        FactType type,
        List<String> matters,
        Map<String, String> choices,
        Optional<String> help) {

    public DeclaredFact {
        matters = List.copyOf(matters);
        choices = new LinkedHashMap<>(choices);
    }

    @Override
    public Map<String, String> choices() {
        return new LinkedHashMap<>(choices);
    }
}
