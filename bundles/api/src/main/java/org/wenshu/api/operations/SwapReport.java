package org.wenshu.api.operations;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * A swap and how it went.
 *
 * @param number of this node's swaps, from 1, without gaps
 * @param account who wanted it
 * @param begun when it began, by the clock of the machine
 * @param from the version before
 * @param to the version after; the same as before unless the outcome is {@link Outcome#DONE}
 * @param sha256 the checksum of the artifact; empty if it could not be read
 * @param signer who signed the artifact, if this node trusts signers; empty if it does not
 * @param reasons why it was not done, in Chinese; empty if it was
 * @param held how many requests waited
 * @param longestWait the longest of their waits
 * @param duration from the first held request to the last released one
 * @param caughtUp how many entries of the journal were written meanwhile and followed before the release
 */
public record SwapReport(
        long number,
        String bundle,
        String account,
        Instant begun,
        Outcome outcome,
        String from,
        String to,
        String sha256,
        String signer,
        List<String> reasons,
        int held,
        Duration longestWait,
        Duration duration,
        long caughtUp) {

    /** How a swap ended. */
    public enum Outcome {
        RUNNING,
        DONE,
        /** Nothing was touched. */
        REFUSED,
        /** The new version did not come up in time; the former one is back. */
        RESTORED,
        /** Neither came up; an operator has to look. */
        BROKEN,
        /** The node ended meanwhile; {@link SwapReport#to} runs since it came back. */
        INTERRUPTED
    }

    public SwapReport {
        reasons = List.copyOf(reasons);
    }
}
