package org.wenshu.handling;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.wenshu.api.rules.DecisionChange;

/**
 * A decision on a case made once more, under its own pack.
 *
 * @param on the day of the decision
 * @param rulePack the pack it was made under
 * @param same whether the rules say the same again
 * @param changes how they differ, in words
 * @param problem why the rules cannot decide again; empty if they can
 */
public record CaseReplay(
        LocalDate on, String rulePack, boolean same, List<DecisionChange> changes, Optional<String> problem) {

    public CaseReplay {
        changes = List.copyOf(changes);
    }
}
