package org.wenshu.api.rules;

import java.util.List;

/**
 * A decision made once more, under its own pack and by the organization of its day.
 *
 * @param made the decision as it was made
 * @param again what the rules say now
 * @param changes how the two differ; empty if they are the same
 */
public record Replay(Decision made, Decision again, List<DecisionChange> changes) {

    public Replay {
        changes = List.copyOf(changes);
    }

    /** Whether the rules say the same again. */
    public boolean same() {
        return made.equals(again);
    }
}
