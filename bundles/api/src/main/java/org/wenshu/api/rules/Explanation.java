package org.wenshu.api.rules;

import java.util.List;

/**
 * Why the rules decide as they do, and who else would have been asked.
 *
 * @param reasons of the review router, the signatory matrix, and each step of the route, in this order; empty for
 *     matters that take no route
 * @param alternatives what would have changed the signatory or the route; empty for matters that take none
 */
public record Explanation(Decision decision, List<Reason> reasons, List<Alternative> alternatives) {

    public Explanation {
        reasons = List.copyOf(reasons);
        alternatives = List.copyOf(alternatives);
    }
}
