package org.wenshu.journal;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.wenshu.api.time.BusinessClock;

/** The machine's clock, or one beside it that was set and ticks on. */
public class TickingClock implements BusinessClock {

    private final InstantSource machine;
    private final boolean settable;
    private volatile Duration offset;

    /** @param start the time to begin at; empty: the machine's */
    public TickingClock(InstantSource machine, Optional<Instant> start, boolean settable) {
        this.machine = machine;
        this.settable = settable;
        this.offset = start.map(this::distance).orElse(Duration.ZERO);
    }

    private Duration distance(Instant instant) {
        return Duration.between(machine.instant(), instant);
    }

    @Override
    public Instant instant() {
        return machine.instant().plus(offset);
    }

    @Override
    public boolean settable() {
        return settable;
    }

    @Override
    public void set(Instant instant) {
        if (!settable) {
            throw new IllegalStateException("the clock can be set in demonstrations and tests only");
        }
        offset = distance(instant);
    }
}
