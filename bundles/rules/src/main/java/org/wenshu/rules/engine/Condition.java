package org.wenshu.rules.engine;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** When a row of a pack applies. Immutable. */
public sealed interface Condition {

    /** The condition that always holds. */
    Condition ALWAYS = new All(List.of());

    boolean holds(Situation situation);

    /** The day up to which a condition about days lets an act be done; empty if there is none. */
    default Optional<LocalDate> limit(Situation situation) {
        return Optional.empty();
    }

    /** A field or a declared fact has one of some values. */
    record Is(String field, Set<String> values) implements Condition {
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

        @Override
        public Optional<LocalDate> limit(Situation situation) {
            return parts.stream()
                    .flatMap(part -> part.limit(situation).stream())
                    .findFirst();
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

    /**
     * A day lies after another, or after the end of a period that is counted from it; not if either is unknown.
     *
     * @param day the fact that names the day
     * @param from the fact that names the other
     */
    record After(String day, String from, Optional<Period> period) implements Condition {
        @Override
        public boolean holds(Situation situation) {
            Optional<LocalDate> last = limit(situation);
            return situation
                    .day(day)
                    .filter(one -> last.filter(one::isAfter).isPresent())
                    .isPresent();
        }

        @Override
        public Optional<LocalDate> limit(Situation situation) {
            return situation.day(from).map(start -> period.map(counted -> counted.end(start, situation.workingDays()))
                    .orElse(start));
        }
    }

    /** A number is at least so large; not if it is unknown. */
    record AtLeast(String fact, long number) implements Condition {
        @Override
        public boolean holds(Situation situation) {
            return situation.facts().values(fact).stream().anyMatch(value -> Long.parseLong(value) >= number);
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
