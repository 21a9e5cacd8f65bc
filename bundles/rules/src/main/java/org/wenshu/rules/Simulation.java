package org.wenshu.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.wenshu.api.rules.Decision;
import org.wenshu.api.rules.DecisionChange;

/**
 * What a candidate would change for open cases.
 *
 * @param candidate such as {@code zhanqian/2024.2}
 * @param at the day of all decisions: today, or the first day of the candidate if that is later
 * @param cases how many are open
 * @param changed how many of them would get another signatory, route, review or deadline
 * @param items those of them that are listed
 */
public record Simulation(String candidate, LocalDate at, int cases, int changed, List<ChangedCase> items) {

    public Simulation {
        items = List.copyOf(items);
    }

    /**
     * A case that would change.
     *
     * @param id of the document
     * @param pack the pack that the case was decided under
     * @param before what that pack says on the day; empty if it cannot decide the case
     * @param after what the candidate says; empty if it cannot decide the case
     * @param changes how they differ; empty if one of them is
     */
    public record ChangedCase(
            String id,
            String title,
            String pack,
            Optional<Decision> before,
            Optional<Decision> after,
            List<DecisionChange> changes) {

        public ChangedCase {
            changes = List.copyOf(changes);
        }
    }
}
