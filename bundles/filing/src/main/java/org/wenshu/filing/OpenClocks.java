package org.wenshu.filing;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.wenshu.api.filing.FilingDutyArisen;
import org.wenshu.api.filing.FilingRegistered;
import org.wenshu.api.filing.FilingSubmitted;
import org.wenshu.api.journal.JournalEntry;
import org.wenshu.api.rules.Deadline;
import org.wenshu.api.rules.PeriodNames;
import org.wenshu.filing.event.DeadlinesRecounted;
import org.wenshu.filing.event.FilingDutyFound;
import org.wenshu.filing.event.FilingRefused;
import org.wenshu.filing.event.FilingSupplemented;
import org.wenshu.filing.event.FilingSuspended;

/**
 * The periods of a filing that run, as its stream tells them.
 *
 * @param duty until when the package goes out; empty if it did
 * @param intake what runs with the package: registration and review, or the supplement
 */
record OpenClocks(Optional<Deadline> duty, List<Deadline> intake) {

    private static final OpenClocks NONE = new OpenClocks(Optional.empty(), List.of());

    static OpenClocks of(List<JournalEntry> stream) {
        OpenClocks clocks = NONE;
        for (JournalEntry entry : stream) {
            clocks = clocks.after(entry);
        }
        return clocks;
    }

    private OpenClocks after(JournalEntry entry) {
        return switch (entry.type()) {
            case FilingDutyArisen.TYPE ->
                due(entry.as(FilingDutyArisen.class).duty().deadline());
            case FilingDutyFound.TYPE ->
                due(entry.as(FilingDutyFound.class).duty().deadline());
            case FilingSubmitted.TYPE -> running(entry.as(FilingSubmitted.class).deadlines());
            case FilingSupplemented.TYPE ->
                running(entry.as(FilingSupplemented.class).deadlines());
            case FilingSuspended.TYPE ->
                running(List.of(entry.as(FilingSuspended.class).due()));
            case FilingRegistered.TYPE ->
                running(intake.stream()
                        .filter(deadline -> deadline.name().equals(PeriodNames.FILING_REVIEW))
                        .toList());
            case FilingRefused.TYPE -> NONE;
            case DeadlinesRecounted.TYPE -> recounted(entry.as(DeadlinesRecounted.class));
            default -> this;
        };
    }

    private static OpenClocks due(Deadline duty) {
        return new OpenClocks(Optional.of(duty), List.of());
    }

    private static OpenClocks running(List<Deadline> intake) {
        return new OpenClocks(Optional.empty(), List.copyOf(intake));
    }

    private OpenClocks recounted(DeadlinesRecounted event) {
        Map<String, Deadline> now = intake.stream()
                .collect(Collectors.toMap(Deadline::name, deadline -> deadline, (one, other) -> other, TreeMap::new));
        event.intake().forEach(deadline -> now.put(deadline.name(), deadline));
        return new OpenClocks(event.duty().or(() -> duty), List.copyOf(now.values()));
    }
}
