package org.wenshu.rules.engine;

import java.util.List;
import org.wenshu.api.rules.DeclaredFact;

/**
 * The tables of a pack, each in the order of the pack.
 *
 * @param important what makes a matter important whatever else is said of it
 */
public record Tables(
        List<Check> checks,
        List<Softening> softenings,
        List<ReviewRow> review,
        List<SignatoryRow> signatories,
        List<RouteRow> route,
        List<DeadlineRow> deadlines,
        List<FilingRow> filing,
        List<Period> periods,
        List<DeclaredFact> facts,
        List<Condition> important,
        List<Policy> policies) {

    public Tables {
        checks = List.copyOf(checks);
        softenings = List.copyOf(softenings);
        review = List.copyOf(review);
        signatories = List.copyOf(signatories);
        route = List.copyOf(route);
        deadlines = List.copyOf(deadlines);
        filing = List.copyOf(filing);
        periods = List.copyOf(periods);
        facts = List.copyOf(facts);
        important = List.copyOf(important);
        policies = List.copyOf(policies);
    }
}
