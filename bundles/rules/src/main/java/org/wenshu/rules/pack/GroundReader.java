package org.wenshu.rules.pack;

import java.util.Map;
import java.util.Optional;
import org.wenshu.api.organization.Role;
import org.wenshu.api.rules.Basis;
import org.wenshu.api.rules.Level;
import org.wenshu.rules.engine.Article;
import org.wenshu.rules.engine.Ground;
import org.wenshu.rules.engine.Refusal;
import org.wenshu.rules.text.Messages;

/** Reads what rows stand on. A quote of the work rules must be in the article, word for word. */
final class GroundReader {

    private final Map<String, Article> articles;

    GroundReader(Map<String, Article> articles) {
        this.articles = Map.copyOf(articles);
    }

    Ground ground(Part row) {
        Ground ground =
                new Ground(row.text("rule"), row.text("article"), row.text("quote"), row.one("basis", Basis.class));
        if (ground.basis() == Basis.WORK_RULES) {
            Article article = articles.get(ground.article());
            if (article == null) {
                row.at("article").problem(Messages.of("pack.article", ground.article()));
            } else if (!article.text().contains(ground.quote())) {
                row.at("quote").problem(Messages.of("pack.quote", ground.article(), ground.quote()));
            }
        }
        return ground;
    }

    Refusal refusal(Part row) {
        Optional<Role> clearedBy =
                row.has("clearedBy") ? Optional.of(row.one("clearedBy", Role.class)) : Optional.empty();
        return new Refusal(ground(row), row.one("level", Level.class), row.text("message"), clearedBy);
    }
}
