package org.wenshu.operations.event;

import java.util.List;
import org.wenshu.api.journal.Event;
import org.wenshu.api.journal.EventType;
import org.wenshu.api.operations.SwapReport;

/**
 * A swap has ended, well or not: stream {@code swap/<node>}, whose version is the number of the swap.
 *
 * @param node which node; the others are described in {@link SwapReport}
 * @param begun an instant such as {@code 2025-09-26T01:00:00Z}
 */
@EventType(BundleSwapped.TYPE)
public record BundleSwapped(
        String node,
        long number,
        String bundle,
        String account,
        String begun,
        String outcome,
        String from,
        String to,
        String sha256,
        String signer,
        List<String> reasons,
        int held,
        long longestWaitMillis,
        long durationMillis,
        long caughtUp)
        implements Event {

    public static final String TYPE = "operations.BundleSwapped";

    public BundleSwapped {
        reasons = List.copyOf(reasons);
    }

    public static BundleSwapped of(String node, SwapReport report) {
        return new BundleSwapped(
                node,
                report.number(),
                report.bundle(),
                report.account(),
                report.begun().toString(),
                report.outcome().name(),
                report.from(),
                report.to(),
                report.sha256(),
                report.signer(),
                report.reasons(),
                report.held(),
                report.longestWait().toMillis(),
                report.duration().toMillis(),
                report.caughtUp());
    }
}
