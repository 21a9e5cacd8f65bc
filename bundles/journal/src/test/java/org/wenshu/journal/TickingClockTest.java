package org.wenshu.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TickingClockTest {

    private static final Instant NEW_YEAR = Instant.parse("2025-12-31T16:00:00Z");

    private Instant machine = Instant.parse("2026-03-01T00:00:00Z");

    private TickingClock clock(Optional<Instant> start, boolean settable) {
        return new TickingClock(() -> machine, start, settable);
    }

    @Test
    void theMachinesClockUnlessAStartIsGiven() {
        TickingClock clock = clock(Optional.empty(), false);
        assertThat(clock.instant()).isEqualTo(machine);
        assertThat(clock.settable()).isFalse();
    }

    @Test
    void fromItsStartItTicksOn() {
        TickingClock clock = clock(Optional.of(NEW_YEAR.minusSeconds(1)), true);
        assertThat(clock.today()).isEqualTo(LocalDate.of(2025, 12, 31));
        machine = machine.plusSeconds(1);
        assertThat(clock.instant()).isEqualTo(NEW_YEAR);
        assertThat(clock.today()).isEqualTo(LocalDate.of(2026, 1, 1));
    }

    @Test
    void itCanBeSetForwardAndBack() {
        TickingClock clock = clock(Optional.empty(), true);
        clock.set(NEW_YEAR);
        machine = machine.plusSeconds(60);
        assertThat(clock.instant()).isEqualTo(NEW_YEAR.plusSeconds(60));
    }

    @Test
    void inEarnestItCannotBeSet() {
        TickingClock clock = clock(Optional.empty(), false);
        assertThatThrownBy(() -> clock.set(NEW_YEAR)).isInstanceOf(IllegalStateException.class);
        assertThat(clock.instant()).isEqualTo(machine);
    }
}
