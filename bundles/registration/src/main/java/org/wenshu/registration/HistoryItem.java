package org.wenshu.registration;

import java.time.Instant;
import java.util.stream.Collectors;
import org.wenshu.api.journal.JournalEntry;
import org.wenshu.api.registration.DocumentCleared;
import org.wenshu.registration.exchange.ReceiptReturned;

/**
 * Something that happened to a document.
 *
 * @param position in the journal
 * @param actor the account that acted, or {@code system}
 * @param person the name of who acted; the account if it is not known any more
 * @param type of the event
 * @param step what kind of step a {@link StepTaken} is; empty for other events
 * @param note the words of who acted; empty if there are none
 */
public record HistoryItem(
        long position, Instant at, String actor, String person, String type, String step, String note) {

    static HistoryItem of(JournalEntry entry, String person) {
        String step = "";
        String note = "";
        if (entry.type().equals(StepTaken.TYPE)) {
            StepTaken taken = entry.as(StepTaken.class);
            step = taken.step().name();
            note = taken.note();
        } else if (entry.type().equals(ReceiptReturned.TYPE)) {
            ReceiptReturned receipt = entry.as(ReceiptReturned.class);
            note = Messages.text("receipt.note", Messages.label(receipt.kind()), receipt.note());
        } else if (entry.type().equals(DocumentCleared.TYPE)) {
            note = entry.as(DocumentCleared.class).clearances().stream()
                    .map(clearance -> Messages.text("clearance.note", clearance.rule(), clearance.reason()))
                    .collect(Collectors.joining("；"));
        }
        return new HistoryItem(entry.position(), entry.recordedAt(), entry.actor(), person, entry.type(), step, note);
    }

    /** The event in Chinese, as far as this bundle knows it. */
    public String label() {
        return Messages.find("event." + type + "." + step)
                .or(() -> Messages.find("event." + type))
                .orElse(type);
    }
}
