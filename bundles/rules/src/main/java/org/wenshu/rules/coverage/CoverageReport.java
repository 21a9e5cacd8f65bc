package org.wenshu.rules.coverage;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.wenshu.rules.OfferedPack.Live;
import org.wenshu.rules.engine.Article;
import org.wenshu.rules.engine.Example;
import org.wenshu.rules.engine.Pack;
import org.wenshu.rules.engine.RuleUse;
import org.wenshu.rules.engine.RuleUses;
import org.wenshu.rules.engine.Trial;

/**
 * What a pack covers; its examples are tried anew for every report.
 *
 * @param articles the articles of the work rules in order, then the other norms
 */
public record CoverageReport(String rulePack, int examples, int passed, List<CoveredArticle> articles) {

    public CoverageReport {
        articles = List.copyOf(articles);
    }

    /** The report on a pack. */
    public static CoverageReport of(Live live) {
        Pack pack = live.loaded().pack();
        Trial trial = new Trial(live.judge(), live.loaded().sample());
        Map<String, List<RuleUse>> uses = RuleUses.of(pack).stream()
                .collect(Collectors.groupingBy(use -> use.ground().article(), LinkedHashMap::new, Collectors.toList()));
        Map<Example, Boolean> tried = new LinkedHashMap<>();
        pack.examples()
                .forEach(example -> tried.put(example, trial.failures(example).isEmpty()));

        List<CoveredArticle> covered = new ArrayList<>();
        for (Article article : pack.articles()) {
            List<RuleUse> here = uses.getOrDefault(article.label(), List.of());
            uses.remove(article.label());
            covered.add(new CoveredArticle(
                    article.label(),
                    article.state().name(),
                    article.note().orElse(""),
                    article.text(),
                    rules(here),
                    examples(here, tried)));
        }
        uses.forEach((norm, here) ->
                covered.add(new CoveredArticle(norm, "OTHER_NORM", "", "", rules(here), examples(here, tried))));
        int passed = (int) tried.values().stream().filter(outcome -> outcome).count();
        return new CoverageReport(pack.name(), tried.size(), passed, covered);
    }

    private static List<CoveredRule> rules(List<RuleUse> uses) {
        return uses.stream()
                .map(use -> new CoveredRule(
                        use.ground().rule(),
                        use.kind().name(),
                        use.id(),
                        use.level().map(Enum::name).orElse(""),
                        use.ground().quote(),
                        use.says()))
                .toList();
    }

    private static List<TriedExample> examples(List<RuleUse> uses, Map<Example, Boolean> tried) {
        Set<String> ids = uses.stream()
                .flatMap(use -> List.of(use.id(), use.ground().rule()).stream())
                .collect(Collectors.toSet());
        return tried.entrySet().stream()
                .filter(outcome -> ids.contains(outcome.getKey().rule()))
                .map(outcome -> new TriedExample(
                        outcome.getKey().name(), outcome.getKey().rule(), outcome.getValue()))
                .toList();
    }
}
