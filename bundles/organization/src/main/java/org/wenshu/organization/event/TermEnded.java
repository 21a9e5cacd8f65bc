package org.wenshu.organization.event;

import java.time.LocalDate;
import org.wenshu.api.journal.Event;
import org.wenshu.api.journal.EventType;

/**
 * A term got an end, or an earlier one. A last day before the first one takes the term back.
 *
 * @param term id of the term
 * @param basis the paper it rests on; blank if none is needed
 */
@EventType("organization.TermEnded")
public record TermEnded(String term, LocalDate lastDay, String basis) implements Event {

    public TermEnded {
        // Older entries have none.
        basis = basis == null ? "" : basis;
    }

    public TermEnded(String term, LocalDate lastDay) {
        this(term, lastDay, "");
    }
}
