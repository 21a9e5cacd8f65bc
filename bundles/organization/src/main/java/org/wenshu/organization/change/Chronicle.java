package org.wenshu.organization.change;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.wenshu.api.journal.JournalEntry;
import org.wenshu.api.time.BusinessClock;
import org.wenshu.organization.event.TermApproved;
import org.wenshu.organization.event.TermBegun;
import org.wenshu.organization.event.TermEnded;
import org.wenshu.organization.model.Directory;
import org.wenshu.organization.model.State;
import org.wenshu.organization.model.Term;
import org.wenshu.organization.seed.Founding;

/**
 * The organization as it was known once, before later corrections: the terms are told again from the journal. Organs,
 * posts and persons are only ever added, so those of today serve.
 */
final class Chronicle {

    private final Map<String, Term> terms = new LinkedHashMap<>();

    private Chronicle() {}

    /** What was known at the end of a day. The founding counts as known from the beginning: it describes the past. */
    static Directory knownOn(Directory now, List<JournalEntry> stream, LocalDate day) {
        Chronicle chronicle = new Chronicle();
        stream.stream()
                .filter(entry -> entry.actor().equals(Founding.ACTOR)
                        || !recordedOn(entry).isAfter(day))
                .forEach(chronicle::tell);
        State state = now.state();
        return new Directory(new State(
                state.version(),
                state.organs(),
                state.posts(),
                state.persons(),
                List.copyOf(chronicle.terms.values()),
                state.logins()));
    }

    private static LocalDate recordedOn(JournalEntry entry) {
        return LocalDate.ofInstant(entry.recordedAt(), BusinessClock.ZONE);
    }

    private void tell(JournalEntry entry) {
        switch (entry.type()) {
            case "organization.TermBegun" -> {
                Term term = entry.as(TermBegun.class).term();
                terms.put(term.id(), term);
            }
            case "organization.TermApproved" -> {
                TermApproved event = entry.as(TermApproved.class);
                change(event.term(), term -> term.approved(event.on()).basedOn(event.basis()));
            }
            case "organization.TermEnded" -> {
                TermEnded event = entry.as(TermEnded.class);
                change(event.term(), term -> term.ended(event.lastDay()));
            }
            default -> {
                // Organs, posts, persons, accounts and leaves say nothing about who acted.
            }
        }
    }

    private void change(String id, UnaryOperator<Term> next) {
        terms.computeIfPresent(id, (key, term) -> next.apply(term));
    }
}
