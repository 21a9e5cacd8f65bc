package org.wenshu.api.time;

import java.time.LocalDate;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * Work that falls due when a day begins: silence that becomes consent, documents that expire. A bundle registers it as
 * a service and is called with today's date soon after it was registered, and then each time the day of the
 * {@link BusinessClock} changes; after a failure again until it succeeds. So a midnight that passed while the node was
 * down, or a clock that leapt over many, is one call.
 *
 * <p>Calls of one service come one at a time, on a thread of the platform. The work must be repeatable, find by itself
 * what has fallen due up to today, and date it by when it fell due, not by when it was called.
 */
@ConsumerType
public interface DayBegun {

    /** Does what has fallen due up to the beginning of a day in {@link BusinessClock#ZONE}. */
    void dayBegun(LocalDate today);
}
