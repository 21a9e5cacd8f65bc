package org.wenshu.rules.coverage;

import java.util.List;

/**
 * An article of the work rules, or another norm that the pack cites, and what the pack does about it.
 *
 * @param state {@code RULES}, {@code NOT_SOFTWARE} or {@code OTHER_NORM}
 * @param note why there is no rule, or what else sees to the article; may be empty
 * @param text the article; empty for other norms
 */
public record CoveredArticle(
        String article, String state, String note, String text, List<CoveredRule> rules, List<TriedExample> examples) {

    public CoveredArticle {
        rules = List.copyOf(rules);
        examples = List.copyOf(examples);
    }
}
