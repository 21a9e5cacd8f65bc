package org.wenshu.rules.engine;

import java.util.List;
import java.util.Set;

/** When a row of a pack applies. Immutable. */
public sealed interface Condition {

    /** The condition that always holds. */
    Condition ALWAYS = new All(List.of());

    boolean holds(Situation situation);

    /** A field has one of some values. */
    record Is(Field field, Set<String> values) implements Condition {
        public Is {
            values = Set.copyOf(values);
        }

        @Override
        public boolean holds(Situation situation) {
            return situation.is(field, values);
        }
    }

    /** All of some conditions hold; true of none. */
    record All(List<Condition> parts) implements Condition {
        public All {
            parts = List.copyOf(parts);
        }

        @Override
        public boolean holds(Situation situation) {
            return parts.stream().allMatch(part -> part.holds(situation));
        }
    }

    /** At least one of some conditions holds. */
    record Any(List<Condition> parts) implements Condition {
        public Any {
            parts = List.copyOf(parts);
        }

        @Override
        public boolean holds(Situation situation) {
            return parts.stream().anyMatch(part -> part.holds(situation));
        }
    }

    /** A condition does not hold. */
    record Not(Condition part) implements Condition {
        @Override
        public boolean holds(Situation situation) {
            return !part.holds(situation);
        }
    }
}
