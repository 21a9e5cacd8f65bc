package org.wenshu.gateway.swap;

import java.time.Duration;
import java.util.List;

/**
 * How a swap went.
 *
 * @param from the version before
 * @param to the version after; the same as before unless the outcome is {@link Outcome#DONE}
 * @param reasons why it was not done, in Chinese; empty if it was
 * @param held how many requests waited
 * @param longestWait the longest of their waits
 * @param duration from the first held request to the last released one
 */
public record SwapReport(
        String bundle,
        Outcome outcome,
        String from,
        String to,
        List<String> reasons,
        int held,
        Duration longestWait,
        Duration duration) {

    /** How a swap ended. */
    public enum Outcome {
        DONE,
        /** Nothing was touched. */
        REFUSED,
        /** The new version did not come up in time; the former one is back. */
        RESTORED,
        /** Neither came up; an operator has to look. */
        BROKEN
    }

    public SwapReport {
        reasons = List.copyOf(reasons);
    }

    static SwapReport refused(String bundle, String version, String reason) {
        return new SwapReport(
                bundle, Outcome.REFUSED, version, version, List.of(reason), 0, Duration.ZERO, Duration.ZERO);
    }
}
