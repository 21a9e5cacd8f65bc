package org.wenshu.gateway.shell;

import static org.wenshu.gateway.answer.Texts.text;

import org.wenshu.api.operations.SwapReport;
import org.wenshu.api.operations.SwapReport.Outcome;

/** A report for operators. */
final class ReportText {

    private ReportText() {}

    /** The text of a report; thrown unless the swap was done, so that scripts notice. */
    static String orThrow(SwapReport report) {
        String figures = text(
                "report.figures",
                report.held(),
                report.longestWait().toMillis(),
                report.duration().toMillis(),
                report.caughtUp());
        String reasons = String.join("; ", report.reasons());
        String text =
                switch (report.outcome()) {
                    case DONE -> text("report.done", report.bundle(), report.from(), report.to()) + figures;
                    case REFUSED, RUNNING, INTERRUPTED -> text("report.refused", report.bundle(), reasons);
                    case RESTORED -> text("report.restored", report.bundle(), report.from(), reasons) + figures;
                    case BROKEN -> text("report.broken", report.bundle(), reasons) + figures;
                };
        if (report.outcome() != Outcome.DONE) {
            throw new IllegalStateException(text);
        }
        return text;
    }
}
