package org.wenshu.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class TickingClockTest {

    private static final Instant NEW_YEAR = Instant.parse("2025-12-31T16:00:00Z");

    private Instant machine = Instant.parse("2026-03-01T00:00:00Z");

    private TickingClock clock(Duration offset, boolean settable) {
        return new TickingClock(() -> machine, offset, settable);
    }

    @Test
    void theMachinesClockWithoutAnOffset() {
        TickingClock clock = clock(Duration.ZERO, false);
        assertThat(clock.instant()).isEqualTo(machine);
        assertThat(clock.settable()).isFalse();
    }

    @Test
    void fromItsOffsetItTicksOn() {
        TickingClock clock = clock(Duration.between(machine, NEW_YEAR.minusSeconds(1)), true);
        assertThat(clock.today()).isEqualTo(LocalDate.of(2025, 12, 31));
        machine = machine.plusSeconds(1);
        assertThat(clock.instant()).isEqualTo(NEW_YEAR);
        assertThat(clock.today()).isEqualTo(LocalDate.of(2026, 1, 1));
    }

    @Test
    void itCanBeSetForwardAndBack() {
        TickingClock clock = clock(Duration.ZERO, true);
        clock.set(NEW_YEAR);
        machine = machine.plusSeconds(60);
        assertThat(clock.instant()).isEqualTo(NEW_YEAR.plusSeconds(60));
    }

    @Test
    void inEarnestItCannotBeSet() {
        TickingClock clock = clock(Duration.ZERO, false);
        assertThatThrownBy(() -> clock.set(NEW_YEAR)).isInstanceOf(IllegalStateException.class);
        assertThat(clock.instant()).isEqualTo(machine);
    }
}
