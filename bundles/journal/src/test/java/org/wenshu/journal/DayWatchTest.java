package org.wenshu.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.wenshu.api.time.DayBegun;

class DayWatchTest {

    private static final LocalDate FRIDAY = LocalDate.of(2025, 9, 26);
    private static final Instant LATE = Instant.parse("2025-09-26T15:59:59Z");

    private final TickingClock clock = new TickingClock(InstantSource.fixed(LATE), Duration.ZERO, true);
    private final DayWatch watch = new DayWatch(clock);
    private final List<LocalDate> days = new ArrayList<>();

    @Test
    void callsOnceForADayAndAgainAtMidnightOfShanghai() {
        watch.add(days::add);
        watch.look();
        watch.look();
        assertThat(days).containsExactly(FRIDAY);
        clock.set(LATE.plusSeconds(1));
        watch.look();
        assertThat(days).containsExactly(FRIDAY, FRIDAY.plusDays(1));
    }

    @Test
    void manyMidnightsAreOneCall() {
        watch.add(days::add);
        watch.look();
        clock.set(LATE.plus(Duration.ofDays(30)));
        watch.look();
        assertThat(days).containsExactly(FRIDAY, FRIDAY.plusDays(30));
    }

    @Test
    void whatFailsIsCalledAgainAndHoldsNobodyUp() {
        List<LocalDate> tries = new ArrayList<>();
        watch.add(today -> {
            tries.add(today);
            if (tries.size() < 3) {
                throw new IllegalStateException("not yet");
            }
        });
        watch.add(days::add);
        for (int i = 0; i < 10; i++) {
            watch.look();
        }
        assertThat(tries).hasSize(3);
        assertThat(days).hasSize(1);
    }

    @Test
    void whatKeepsFailingIsCalledMoreAndMoreSeldom() {
        watch.add(today -> {
            days.add(today);
            throw new IllegalStateException("never");
        });
        for (int i = 0; i < 1000; i++) {
            watch.look();
        }
        assertThat(days).hasSizeBetween(8, 12);
    }

    @Test
    void whoLeavesIsNotCalledAndWhoComesBackIs() {
        DayBegun work = days::add;
        watch.add(work);
        watch.look();
        watch.remove(work);
        clock.set(LATE.plus(Duration.ofDays(1)));
        watch.look();
        assertThat(days).hasSize(1);
        watch.add(work);
        watch.look();
        assertThat(days).containsExactly(FRIDAY, FRIDAY.plusDays(1));
    }
}
