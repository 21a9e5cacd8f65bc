package org.wenshu.handling;

import java.time.LocalDate;

/** Keeps the days of a case in order. */
final class Days {

    private Days() {}

    /** Refuses a day before the step before, or one that is still to come. */
    static void require(LocalDate day, LocalDate before, LocalDate today) {
        if (day.isAfter(today)) {
            throw Refusal.of(422, "date-in-future", day);
        }
        if (day.isBefore(before)) {
            throw Refusal.of(422, "date-too-early", before, day);
        }
    }
}
