package org.wenshu.api.time;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * What time it is for every deadline, number and journal entry. Bundles ask this service and never the machine, so that
 * demonstrations and tests can set the time. Safe for use by many threads.
 */
public interface BusinessClock extends InstantSource {

    /** Periods end at 24:00 in this zone (norms 2.9). */
    ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    /** The calendar day in {@link #ZONE}. */
    default LocalDate today() {
        return LocalDate.ofInstant(instant(), ZONE);
    }

    /** Tells whether {@link #set} is allowed: only in demonstrations and tests. */
    boolean settable();

    /**
     * Sets the time; it goes on ticking from there.
     *
     * @throws IllegalStateException if the clock is not {@link #settable()}
     */
    void set(Instant instant);
}
