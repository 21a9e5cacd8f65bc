package org.wenshu.rules.engine;

import java.util.List;
import org.wenshu.api.rules.Evidence;
import org.wenshu.api.rules.Finding;
import org.wenshu.api.rules.Level;

/**
 * The finding that a rule makes.
 *
 * @param message what is wrong and the way out
 */
public record Refusal(Ground ground, Level level, String message) {

    /** The finding without evidence. */
    public Finding finding(String pack) {
        return finding(pack, message, level, List.of());
    }

    Finding finding(String pack, String text, Level asked, List<Evidence> evidence) {
        return new Finding(
                ground.rule(), ground.article(), ground.quote(), asked, text, evidence, ground.basis(), pack);
    }
}
