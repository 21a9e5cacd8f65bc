package org.wenshu.rules.engine;

import java.util.Set;

/**
 * A period that starts on the day of a decision, or on a day that a fact names.
 *
 * @param on the matters it applies to
 * @param from the declared fact that names the first day, or {@link Situation#TODAY}
 */
public record DeadlineRow(Set<String> on, Condition when, String period, String from) {

    public DeadlineRow {
        on = Set.copyOf(on);
    }
}
