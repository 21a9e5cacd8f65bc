package org.wenshu.rules.pack;

import java.util.List;
import java.util.Optional;
import org.wenshu.rules.engine.Policy;
import org.wenshu.rules.text.Messages;

/** The named values by which a pack decides where the norms are silent. */
record PolicyTable(List<Policy> policies) {

    PolicyTable {
        policies = List.copyOf(policies);
    }

    static PolicyTable read(Part pack) {
        return new PolicyTable(pack.at("policies").members().entrySet().stream()
                .map(entry -> policy(entry.getKey(), entry.getValue()))
                .toList());
    }

    private static Policy policy(String name, Part part) {
        return new Policy(
                name,
                part.text("label"),
                part.text("value"),
                part.optional("ambiguity"),
                part.text("article"),
                part.text("place"));
    }

    /** A number, or the number that a policy names. */
    int number(Part part) {
        if (part.node().isInt()) {
            return part.node().asInt();
        }
        String name = part.node().asText();
        Optional<Integer> number = policies.stream()
                .filter(policy -> policy.name().equals(name))
                .map(Policy::value)
                .filter(value -> value.matches("-?\\d{1,4}"))
                .map(Integer::valueOf)
                .findFirst();
        if (number.isEmpty()) {
            part.problem(Messages.of("pack.policy", name));
        }
        return number.orElse(0);
    }
}
