package org.wenshu.catalog.validity;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.wenshu.api.catalog.ValidityChange;
import org.wenshu.api.catalog.ValidityChanged;

/** Random lives, short enough that everything meets everything. */
public final class RandomLives {

    public static final LocalDate FIRST = LocalDate.of(2024, 6, 1);
    public static final int DAYS = 40;

    /** A day on which nothing has happened yet, and how many days later everything has. */
    public static final LocalDate BEFORE = FIRST.minusDays(5);

    public static final int SPAN = DAYS + 60;

    private RandomLives() {}

    /** A document and what happened to it, in the order of decisions. */
    public record RandomLife(
            LocalDate publishedOn, LocalDate effectiveOn, Optional<LocalDate> lastDay, List<ValidityChanged> changes) {

        public Validity validity() {
            Validity validity = Validity.published(publishedOn, effectiveOn, lastDay);
            for (ValidityChanged change : changes) {
                validity = validity.with(change);
            }
            return validity;
        }
    }

    public static Arbitrary<RandomLife> lives() {
        Arbitrary<List<ValidityChanged>> changes = change().list().ofMaxSize(4).map(list -> list.stream()
                .sorted(Comparator.comparing(ValidityChanged::decidedOn))
                .toList());
        return Combinators.combine(day(), Arbitraries.integers().between(-3, 15), validFor(), changes)
                .as((published, delay, days, list) -> new RandomLife(
                        published, published.plusDays(delay), days.map(published.plusDays(delay)::plusDays), list));
    }

    private static Arbitrary<Optional<Integer>> validFor() {
        return Arbitraries.integers().between(0, 25).optional();
    }

    private static Arbitrary<LocalDate> day() {
        return Arbitraries.integers().between(0, DAYS).map(FIRST::plusDays);
    }

    private static Arbitrary<ValidityChanged> change() {
        return Combinators.combine(Arbitraries.of(ValidityChange.class), day(), day(), Arbitraries.of(true, false))
                .as((change, day, decided, ever) -> new ValidityChanged(
                        "ZQ-2024-00001",
                        "d",
                        change,
                        change == ValidityChange.REVOKED && ever ? Optional.empty() : Optional.of(day),
                        decided,
                        "1号",
                        ""));
    }
}
