package org.wenshu.handling;

import java.util.List;
import org.wenshu.api.rules.DeclaredFact;

/**
 * What a fact decides where a case stands; all in Chinese, each with its article.
 *
 * @param routes who signs and who acts, as far as it is still to come
 * @param checks what the rules look at
 */
public record FactEffect(DeclaredFact fact, List<String> routes, List<String> checks) {
    public FactEffect {
        routes = List.copyOf(routes);
        checks = List.copyOf(checks);
    }

    /** Whether anything that is still to come depends on it alone. */
    public boolean matters() {
        return !routes.isEmpty() || !checks.isEmpty();
    }
}
