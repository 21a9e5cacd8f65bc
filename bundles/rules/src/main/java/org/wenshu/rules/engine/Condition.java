package org.wenshu.rules.engine;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** When a row of a pack applies. Immutable. */
public sealed interface Condition {

    /** The condition that always holds. */
    Condition ALWAYS = new All(List.of());

    boolean holds(Situation situation);

    /** The names of the fields and facts that it looks at, in order, some perhaps twice. */
    Stream<String> names();

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

        @Override
        public Stream<String> names() {
            return Stream.of(field);
        }
    }

    /** All of some conditions hold; true of none. */
    record All(List<Condition> parts) implements Condition {
        public All {
            parts = List.copyOf(parts);
        }

        @Override
        public boolean holds(Situation situation) {
            for (Condition part : parts) {
                if (!part.holds(situation)) {
                    return false;
                }
            }
            return true;
        }

        @Override
        public Stream<String> names() {
            return parts.stream().flatMap(Condition::names);
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
            for (Condition part : parts) {
                if (part.holds(situation)) {
                    return true;
                }
            }
            return false;
        }

        @Override
        public Stream<String> names() {
            return parts.stream().flatMap(Condition::names);
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
        public Stream<String> names() {
            return Stream.of(day, from).filter(name -> !name.equals(Situation.TODAY));
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

        @Override
        public Stream<String> names() {
            return Stream.of(fact);
        }
    }

    /** Two facts have a value in common; not if either is unknown. */
    record Same(String one, String other) implements Condition {
        @Override
        public boolean holds(Situation situation) {
            return situation.facts().values(one).stream()
                    .anyMatch(situation.facts().values(other)::contains);
        }

        @Override
        public Stream<String> names() {
            return Stream.of(one, other);
        }
    }

    /** A condition does not hold. */
    record Not(Condition part) implements Condition {
        @Override
        public boolean holds(Situation situation) {
            return !part.holds(situation);
        }

        @Override
        public Stream<String> names() {
            return part.names();
        }
    }
}
