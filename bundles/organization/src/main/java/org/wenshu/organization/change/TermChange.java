package org.wenshu.organization.change;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.wenshu.api.journal.JournalEntry;
import org.wenshu.organization.event.TermApproved;
import org.wenshu.organization.event.TermBegun;
import org.wenshu.organization.event.TermEnded;
import org.wenshu.organization.model.Term;

/**
 * What an entry of the journal did to a term.
 *
 * @param actor the account, or {@code system}
 * @param what {@code BEGUN}, {@code APPROVED} or {@code ENDED}
 * @param from the first day, the day of approval, or empty for an end
 * @param until the last day as it was set then; empty if none was
 */
public record TermChange(
        Instant recordedAt,
        String actor,
        String what,
        Optional<LocalDate> from,
        Optional<LocalDate> until,
        String basis) {

    /** Empty if the entry is about something else. */
    static Optional<TermChange> of(JournalEntry entry, String term) {
        return switch (entry.type()) {
            case "organization.TermBegun" ->
                Optional.of(entry.as(TermBegun.class).term())
                        .filter(begun -> begun.id().equals(term))
                        .map(begun -> begun(entry, begun));
            case "organization.TermApproved" ->
                Optional.of(entry.as(TermApproved.class))
                        .filter(approved -> approved.term().equals(term))
                        .map(approved -> change(
                                entry, "APPROVED", Optional.of(approved.on()), Optional.empty(), approved.basis()));
            case "organization.TermEnded" ->
                Optional.of(entry.as(TermEnded.class))
                        .filter(ended -> ended.term().equals(term))
                        .map(ended ->
                                change(entry, "ENDED", Optional.empty(), Optional.of(ended.lastDay()), ended.basis()));
            default -> Optional.empty();
        };
    }

    private static TermChange begun(JournalEntry entry, Term term) {
        return change(entry, "BEGUN", Optional.of(term.from()), term.until(), term.basis());
    }

    private static TermChange change(
            JournalEntry entry, String what, Optional<LocalDate> from, Optional<LocalDate> until, String basis) {
        return new TermChange(entry.recordedAt(), entry.actor(), what, from, until, basis);
    }
}
