package org.wenshu.journal;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.wenshu.api.time.BusinessClock;
import org.wenshu.api.time.DayBegun;

/** Calls the works of a day until each has succeeded on it. Works may come and go at any time. */
public class DayWatch {

    private static final Logger LOG = LoggerFactory.getLogger(DayWatch.class);

    private final BusinessClock clock;
    private final Map<DayBegun, Optional<LocalDate>> works = new ConcurrentHashMap<>();

    public DayWatch(BusinessClock clock) {
        this.clock = clock;
    }

    public void add(DayBegun work) {
        works.put(work, Optional.empty());
    }

    public void remove(DayBegun work) {
        works.remove(work);
    }

    /** Calls every work that has not succeeded today; to be called often, by one thread. */
    public void look() {
        LocalDate today = clock.today();
        works.forEach((work, done) -> {
            if (!done.equals(Optional.of(today)) && succeeds(work, today)) {
                works.replace(work, done, Optional.of(today));
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
