package org.wenshu.api.rules;

import java.util.List;
import java.util.Optional;

/**
 * What the rules say of some facts on a day.
 *
 * @param route in order; empty if no route leads on
 * @param signatory empty if nobody has to sign, or a finding blocks
 * @param reviewBody id of the organ that reviews legality last; empty if no review is required
 * @param rulePack the pack that decided, such as {@code zhanqian/2024.1}
 */
public record Decision(
        List<Finding> findings,
        List<RouteStep> route,
        Optional<Signatory> signatory,
        Optional<String> reviewBody,
        List<Deadline> deadlines,
        String rulePack) {

    public Decision {
        findings = List.copyOf(findings);
        route = List.copyOf(route);
        deadlines = List.copyOf(deadlines);
    }
}
