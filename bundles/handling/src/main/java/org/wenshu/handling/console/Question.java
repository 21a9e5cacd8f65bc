package org.wenshu.handling.console;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wenshu.api.rules.DeclaredFact;
import org.wenshu.api.rules.FactType;
import org.wenshu.api.rules.Facts;

/**
 * A fact in the form by which the office states facts.
 *
 * @param value what is known; {@code true} or empty for a flag
 * @param help empty if there is none
 */
public record Question(String name, String label, String type, List<Choice> choices, String value, String help) {

    private static final Map<FactType, String> INPUTS = Map.of(FactType.DATE, "date", FactType.NUMBER, "number");

    static List<Question> of(List<DeclaredFact> facts, Facts known) {
        return facts.stream().map(fact -> of(fact, known)).toList();
    }

    private static Question of(DeclaredFact fact, Facts known) {
        List<Choice> choices = fact.choices().entrySet().stream()
                .map(choice -> new Choice(choice.getKey(), choice.getValue()))
                .toList();
        String type = fact.type() == FactType.FLAG ? "checkbox" : INPUTS.getOrDefault(fact.type(), "text");
        return new Question(fact.name(), fact.label(), type, choices, value(fact, known), text(fact.help()));
    }

    private static String value(DeclaredFact fact, Facts known) {
        return switch (fact.name()) {
            case "urgent" -> known.urgent() ? "true" : "";
            case "govApprovalRequired" -> known.govApprovalRequired() ? "true" : "";
            case "domains" -> String.join("、", known.domains());
            default -> String.join("、", known.values(fact.name()));
        };
    }

    private static String text(Optional<String> help) {
        return help.orElse("");
    }
}
