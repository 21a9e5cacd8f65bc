package org.wenshu.journal;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.wenshu.api.time.BusinessClock;
import org.wenshu.api.time.DayBegun;

/**
 * Calls the works of a day until each has succeeded on it; one that fails is left alone for longer and longer. Works may
 * come and go at any time.
 */
public class DayWatch {

    private static final Logger LOG = LoggerFactory.getLogger(DayWatch.class);
    private static final int LONGEST_PAUSE = 300;

    private final BusinessClock clock;
    private final Map<DayBegun, Turn> works = new ConcurrentHashMap<>();

    public DayWatch(BusinessClock clock) {
        this.clock = clock;
    }

    /**
     * How far a work has come.
     *
     * @param done the last day it succeeded on
     * @param pause looks that it is left alone after its next failure
     * @param skip looks to skip until it is called again
     */
    private record Turn(Optional<LocalDate> done, int pause, int skip) {

        static final Turn FIRST = new Turn(Optional.empty(), 1, 0);

        Turn succeeded(LocalDate day) {
            return new Turn(Optional.of(day), 1, 0);
        }

        Turn failed() {
            return new Turn(done, Math.min(2 * pause, LONGEST_PAUSE), pause);
        }

        Turn skipped() {
            return new Turn(done, pause, skip - 1);
        }
    }

    public void add(DayBegun work) {
        works.put(work, Turn.FIRST);
    }

    public void remove(DayBegun work) {
        works.remove(work);
    }

    /** Calls every work that has not succeeded today; to be called every second, by one thread. */
    public void look() {
        LocalDate today = clock.today();
        works.forEach((work, turn) -> {
            if (turn.skip() > 0) {
                works.replace(work, turn, turn.skipped());
            } else if (!turn.done().equals(Optional.of(today))) {
                works.replace(work, turn, succeeds(work, today) ? turn.succeeded(today) : turn.failed());
            }
        });
    }

    /** A work of any bundle may fail in any way; the others must not wait for it. */
    private static boolean succeeds(DayBegun work, LocalDate today) {
        try {
            work.dayBegun(today);
            return true;
        } catch (RuntimeException e) {
            LOG.warn("{} failed on {} and is called again", work.getClass().getName(), today, e);
            return false;
        }
    }
}
