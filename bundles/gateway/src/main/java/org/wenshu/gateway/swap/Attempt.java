package org.wenshu.gateway.swap;

import static org.wenshu.gateway.answer.Texts.text;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.wenshu.api.operations.SwapReport;
import org.wenshu.api.operations.SwapReport.Outcome;

/**
 * A swap, and what is known of it so far.
 *
 * @param bundle one-word name of the bundle
 * @param from the version that runs; empty if there is none
 */
record Attempt(String bundle, String from, String account, Instant begun, String sha256, String signer) {

    /** What it took to swap. */
    record Cost(int held, Duration longestWait, Duration duration, long caughtUp) {

        static final Cost NONE = new Cost(0, Duration.ZERO, Duration.ZERO, 0);
    }

    Attempt with(Artifact artifact) {
        return new Attempt(bundle, from, account, begun, artifact.sha256(), artifact.signer());
    }

    SwapReport running(long number) {
        return report(number, Outcome.RUNNING, from, List.of(), Cost.NONE);
    }

    SwapReport refused(long number, String reason) {
        return report(number, Outcome.REFUSED, from, List.of(reason), Cost.NONE);
    }

    SwapReport report(long number, Outcome outcome, String to, List<String> reasons, Cost cost) {
        return new SwapReport(
                number,
                bundle,
                account,
                begun,
                outcome,
                from,
                to,
                sha256,
                signer,
                reasons,
                cost.held,
                cost.longestWait,
                cost.duration,
                cost.caughtUp);
    }

    /** The node ended during a swap; it is known afterwards which version it came back with. */
    static SwapReport interrupted(SwapReport running, String version) {
        Attempt attempt = new Attempt(
                running.bundle(),
                running.from(),
                running.account(),
                running.begun(),
                running.sha256(),
                running.signer());
        return attempt.report(
                running.number(), Outcome.INTERRUPTED, version, List.of(text("swap.node-ended", version)), Cost.NONE);
    }
}
