package org.wenshu.operations;

import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.wenshu.api.journal.Append;
import org.wenshu.api.journal.Journal;
import org.wenshu.api.operations.BundleSwaps;
import org.wenshu.api.operations.SwapObserver;
import org.wenshu.api.operations.SwapReport;
import org.wenshu.api.operations.SwapReport.Outcome;
import org.wenshu.operations.event.BundleSwapped;

/** Brings the reports of this node's swaps into the journal: each once, also those made while nobody was here. */
@Component(service = SwapObserver.class, immediate = true)
public class SwapJournal implements SwapObserver {

    private static final int AT_A_TIME = 100;

    private final BundleSwaps swaps;
    private final Journal journal;

    @Activate
    public SwapJournal(@Reference BundleSwaps swaps, @Reference Journal journal) {
        this.swaps = swaps;
        this.journal = journal;
        keep();
    }

    @Override
    public void swapped(SwapReport report) {
        keep();
    }

    /** The version of the stream is the number of the last swap in it. */
    private synchronized void keep() {
        String stream = "swap/" + swaps.node();
        long kept = journal.stream(stream).size();
        List<SwapReport> next = swaps.reports(kept, AT_A_TIME);
        while (!next.isEmpty()) {
            for (SwapReport report : next) {
                if (report.outcome() == Outcome.RUNNING) {
                    return;
                }
                journal.append(Append.by(report.account())
                        .to(stream, report.number() - 1, BundleSwapped.of(swaps.node(), report)));
                kept = report.number();
            }
            next = swaps.reports(kept, AT_A_TIME);
        }
    }
}
