package org.wenshu.rules.pack;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.wenshu.api.rules.Basis;
import org.wenshu.rules.engine.Article;
import org.wenshu.rules.engine.Pack;
import org.wenshu.rules.engine.RuleUse;
import org.wenshu.rules.engine.RuleUses;
import org.wenshu.rules.text.Messages;

/** Checks that a pack tells the truth about what it covers. */
final class Coverage {

    private final List<RuleUse> uses;

    private Coverage(Pack pack) {
        this.uses = RuleUses.of(pack);
    }

    static Coverage of(Pack pack) {
        return new Coverage(pack);
    }

    void check(Part root) {
        Set<String> ruled = uses.stream()
                .map(RuleUse::ground)
                .filter(ground -> ground.basis() == Basis.WORK_RULES)
                .map(ground -> ground.article())
                .collect(Collectors.toSet());
        List<Part> rows = root.at("articles").items();
        for (Part row : rows) {
            Article.State state = row.one("state", Article.State.class);
            boolean claimed = state == Article.State.RULES;
            if (claimed && !ruled.contains(row.text("article"))) {
                row.problem(Messages.of("pack.uncovered"));
            } else if (!claimed && ruled.contains(row.text("article"))) {
                row.at("state").problem(Messages.of("pack.covered", state));
            } else if (!claimed && !row.has("note")) {
                row.problem(Messages.of("pack.uncovered"));
            }
        }
        checkExamples(root);
    }

    private void checkExamples(Part root) {
        Set<String> known = uses.stream()
                .flatMap(use -> List.of(use.id(), use.ground().rule()).stream())
                .collect(Collectors.toSet());
        for (Part example : root.at("examples").items()) {
            if (!known.contains(example.text("rule"))) {
                example.at("rule").problem(Messages.of("pack.example.rule", example.text("rule")));
            }
        }
    }
}
