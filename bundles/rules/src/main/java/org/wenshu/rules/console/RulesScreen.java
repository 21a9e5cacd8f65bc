package org.wenshu.rules.console;

import java.util.List;
import org.wenshu.rules.coverage.CoveredArticle;
import org.wenshu.rules.engine.Policy;

/**
 * The page.
 *
 * @param rulePack the pack in force; empty if there is none
 */
public record RulesScreen(
        String rulePack,
        int examples,
        int passed,
        List<PackRow> packs,
        List<PeriodRow> periods,
        List<Policy> policies,
        List<CoveredArticle> articles,
        Count count) {

    public RulesScreen {
        packs = List.copyOf(packs);
        periods = List.copyOf(periods);
        policies = List.copyOf(policies);
        articles = List.copyOf(articles);
    }
}
