package org.wenshu.gateway.swap;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.wenshu.api.operations.SwapReport;
import org.wenshu.api.operations.SwapReport.Outcome;

/** A report as it is kept in a file. */
record Line(
        long number,
        String bundle,
        String account,
        String begun,
        Outcome outcome,
        String from,
        String to,
        String sha256,
        String signer,
        List<String> reasons,
        int held,
        String longestWait,
        String duration,
        long caughtUp) {

    static Line of(SwapReport report) {
        return new Line(
                report.number(),
                report.bundle(),
                report.account(),
                report.begun().toString(),
                report.outcome(),
                report.from(),
                report.to(),
                report.sha256(),
                report.signer(),
                report.reasons(),
                report.held(),
                report.longestWait().toString(),
                report.duration().toString(),
                report.caughtUp());
    }

    SwapReport report() {
        return new SwapReport(
                number,
                bundle,
                account,
                Instant.parse(begun),
                outcome,
                from,
                to,
                sha256,
                signer,
                reasons,
                held,
                Duration.parse(longestWait),
                Duration.parse(duration),
                caughtUp);
    }
}
