package org.wenshu.rules;

import java.time.Instant;
import org.wenshu.api.time.BusinessClock;

/** A clock that stands still until it is set. */
public final class SettableClock implements BusinessClock {

    private final boolean settable;
    private Instant now;

    public SettableClock(String now, boolean settable) {
        this.now = Instant.parse(now);
        this.settable = settable;
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public boolean settable() {
        return settable;
    }

    @Override
    public void set(Instant instant) {
        now = instant;
    }
}
