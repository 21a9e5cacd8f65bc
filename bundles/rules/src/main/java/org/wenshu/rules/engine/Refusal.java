package org.wenshu.rules.engine;

import java.util.List;
import java.util.Optional;
import org.wenshu.api.organization.Role;
import org.wenshu.api.rules.Evidence;
import org.wenshu.api.rules.Finding;
import org.wenshu.api.rules.Level;

/**
 * The finding that a rule makes.
 *
 * @param message what is wrong and the way out
 * @param clearedBy role whose holders may let a matter pass in spite of the finding, with a reason
 */
public record Refusal(Ground ground, Level level, String message, Optional<Role> clearedBy) {

    /** The finding without evidence. */
    public Finding finding(String pack) {
        return finding(pack, message, level, List.of());
    }

    Finding finding(String pack, String text, Level asked, List<Evidence> evidence) {
        return new Finding(
                ground.rule(),
                ground.article(),
                ground.quote(),
                asked,
                text,
                evidence,
                ground.basis(),
                pack,
                clearedBy);
    }
}
