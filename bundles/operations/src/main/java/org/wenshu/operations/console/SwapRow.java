package org.wenshu.operations.console;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import org.wenshu.api.operations.SwapReport.Outcome;
import org.wenshu.operations.Messages;
import org.wenshu.operations.event.BundleSwapped;

/**
 * A swap as the pages show it.
 *
 * @param begun the day and time here
 * @param color of its badge
 */
public record SwapRow(BundleSwapped swap, String begun, String outcome, String color, boolean running) {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss").withZone(ZoneId.systemDefault());

    static SwapRow of(BundleSwapped swap) {
        Outcome outcome = Outcome.valueOf(swap.outcome());
        String color =
                switch (outcome) {
                    case DONE -> "green";
                    case RUNNING -> "blue";
                    case REFUSED, RESTORED -> "yellow";
                    case BROKEN, INTERRUPTED -> "red";
                };
        return new SwapRow(
                swap,
                TIME.format(Instant.parse(swap.begun())),
                Messages.text("outcome." + outcome),
                color,
                outcome == Outcome.RUNNING);
    }
}
