package org.wenshu.rules.engine;

import java.util.List;
import java.util.Optional;

/**
 * A rule pack that was read, compiled and tried. Immutable.
 *
 * @param acts findings for acts that other bundles refuse
 * @param examples with their outcome
 */
public record Pack(
        PackHeader header,
        Posts posts,
        Words words,
        Tables tables,
        List<Refusal> acts,
        List<Article> articles,
        List<Example> examples) {

    public Pack {
        acts = List.copyOf(acts);
        articles = List.copyOf(articles);
        examples = List.copyOf(examples);
    }

    /** Id and version. */
    public String name() {
        return header.name();
    }

    /** The period with a name. */
    public Optional<Period> period(String name) {
        return tables.periods().stream()
                .filter(period -> period.name().equals(name))
                .findFirst();
    }

    /** The refusal that a rule makes: for an act, or the first check of that rule. */
    public Optional<Refusal> refusal(String rule) {
        Optional<Refusal> act = acts.stream()
                .filter(refusal -> refusal.ground().rule().equals(rule))
                .findFirst();
        return act.or(() -> tables.checks().stream()
                .map(Check::refusal)
                .filter(refusal -> refusal.ground().rule().equals(rule))
                .findFirst());
    }
}
