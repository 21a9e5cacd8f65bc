package org.wenshu.catalog.site;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.wenshu.api.catalog.EntryStatus;
import org.wenshu.api.catalog.ValidityChange;
import org.wenshu.catalog.Change;
import org.wenshu.catalog.Entry;
import org.wenshu.catalog.Messages;
import org.wenshu.catalog.correction.Correction;
import org.wenshu.catalog.validity.Turn;

/**
 * A line of the history of a document's validity.
 *
 * @param status the status from then on; empty if it stays the same
 * @param text what happened, in Chinese
 * @param reference number of the document that did it; may be empty
 */
public record HistoryLine(LocalDate on, Optional<EntryStatus> status, String text, String reference) {

    /** The history of an entry in order, with the ends that are ahead. */
    static List<HistoryLine> of(Entry entry, List<Change> changes) {
        List<HistoryLine> lines = new ArrayList<>();
        lines.add(new HistoryLine(
                entry.publishedOn(),
                Optional.of(initial(entry)),
                Messages.text("history.published", Messages.text("status." + initial(entry))),
                entry.documentNumber()));
        changes.forEach(change -> unturned(entry, change).ifPresent(lines::add));
        entry.corrections().forEach(correction -> lines.add(corrected(correction)));
        entry.validity().turns().forEach(turn -> lines.add(line(turn, changes)));
        lines.sort(Comparator.comparing(HistoryLine::on));
        return List.copyOf(lines);
    }

    private static HistoryLine corrected(Correction correction) {
        String text = Messages.text("history.corrected", correction.summary(), correction.reason());
        return new HistoryLine(correction.on(), Optional.empty(), text, correction.organ());
    }

    /** What leaves the status as it is: an extension, a second change of the text. */
    private static Optional<HistoryLine> unturned(Entry entry, Change change) {
        if (change.change() == ValidityChange.EXTENDED) {
            String until = change.day().map(LocalDate::toString).orElse("");
            return Optional.of(line(change.decidedOn(), Messages.text("history.extended", until), change));
        }
        boolean again = change.change() == ValidityChange.AMENDED
                && !change.day().equals(entry.validity().amendedOn());
        return again ? change.day().map(from -> line(from, Messages.text("history.again"), change)) : Optional.empty();
    }

    private static HistoryLine line(LocalDate on, String text, Change change) {
        return new HistoryLine(on, Optional.empty(), text, change.reference());
    }

    /** As everybody saw it then, whatever was revoked later. */
    private static EntryStatus initial(Entry entry) {
        return entry.publishedOn().isBefore(entry.validity().effectiveOn())
                ? EntryStatus.NOT_YET_EFFECTIVE
                : EntryStatus.IN_FORCE;
    }

    private static boolean caused(Turn turn, Change change) {
        boolean lapsed = change.change() == ValidityChange.LAPSED
                && change.day().filter(turn.on()::equals).isPresent();
        return change.change().name().equals(turn.status().name()) || (turn.status() == EntryStatus.EXPIRED && lapsed);
    }

    private static boolean lapsed(Optional<Change> cause) {
        return cause.filter(change -> change.change() == ValidityChange.LAPSED).isPresent();
    }

    private static HistoryLine line(Turn turn, List<Change> changes) {
        Optional<Change> cause =
                changes.stream().filter(change -> caused(turn, change)).findFirst();
        boolean never = turn.status() == EntryStatus.REVOKED
                && cause.flatMap(Change::day).isEmpty();
        return new HistoryLine(
                turn.on(),
                Optional.of(turn.status()),
                Messages.text(never ? "history.never" : lapsed(cause) ? "history.lapsed" : "status." + turn.status()),
                cause.map(Change::reference).orElse(""));
    }
}
