package org.wenshu.journal;

import java.time.Duration;

/**
 * What comes after a failure: a batch is taken apart, so that the entries before the poison have their effect; then the
 * poison is tried again and again, with growing pauses.
 */
final class Retry {

    static final int BATCH = 1000;

    private static final Duration FIRST = Duration.ofMillis(100);
    private static final Duration LONGEST = Duration.ofSeconds(30);

    private static final Duration UNTIL_BACK = Duration.ofMillis(500);

    private int batch = BATCH;
    private int singles;
    private Duration pause = FIRST;

    /** How many entries to take next. */
    int batch() {
        return batch;
    }

    void succeeded() {
        pause = FIRST;
        singles--;
        if (singles <= 0) {
            batch = BATCH;
        }
    }

    /** The database could not be reached, which is nobody's fault and may be over soon. Returns how long to pause. */
    static Duration unreachable() {
        return UNTIL_BACK;
    }

    /** The work on so many entries failed; 0 if it was not about entries. Returns how long to pause. */
    Duration failed(int entries) {
        if (entries > 1) {
            singles = entries;
            batch = 1;
            return Duration.ZERO;
        }
        Duration now = pause;
        Duration twice = pause.multipliedBy(2);
        pause = twice.compareTo(LONGEST) < 0 ? twice : LONGEST;
        return now;
    }
}
