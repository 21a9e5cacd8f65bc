package org.wenshu.organization.change;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.wenshu.api.journal.Event;
import org.wenshu.organization.change.ChangeRefusedException.Kind;
import org.wenshu.organization.event.TermEnded;
import org.wenshu.organization.model.Term;

/** A new open term where only one may be at a time: the one before ends the day before. */
final class Succession {

    private Succession() {}

    /**
     * The ends of the terms that a new one follows.
     *
     * @throws ChangeRefusedException if one of them begins on the day or later
     */
    static List<Event> ends(Stream<Term> rivals, LocalDate from) {
        return rivals.filter(term -> term.overlaps(from, Optional.empty()))
                .map(term -> end(term, from))
                .toList();
    }

    private static Event end(Term term, LocalDate from) {
        if (!term.from().isBefore(from)) {
            throw new ChangeRefusedException(Kind.CONFLICT, "later", term.from());
        }
        return new TermEnded(term.id(), from.minusDays(1));
    }
}
