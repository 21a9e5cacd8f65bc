package org.wenshu.journal;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.wenshu.api.time.BusinessClock;

/** The machine's clock, or one beside it that was set and ticks on. */
public class TickingClock implements BusinessClock {

    private final InstantSource machine;
    private final boolean settable;
    private volatile Duration offset;

    /** @param offset how far it is ahead of the machine's clock at the beginning; may be negative */
    public TickingClock(InstantSource machine, Duration offset, boolean settable) {
        this.machine = machine;
        this.offset = offset;
        this.settable = settable;
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
        offset = Duration.between(machine.instant(), instant);
    }

    /** How far it is ahead of the machine's clock now. */
    public Duration offset() {
        return offset;
    }
}
