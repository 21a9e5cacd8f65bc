package org.wenshu.organization.change;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.wenshu.api.journal.Event;
import org.wenshu.organization.event.TermApproved;
import org.wenshu.organization.event.TermBegun;
import org.wenshu.organization.event.TermEnded;
import org.wenshu.organization.leave.Leave;
import org.wenshu.organization.leave.LeaveRequest;
import org.wenshu.organization.model.Directory;
import org.wenshu.organization.model.Term;
import org.wenshu.organization.model.TermKind;

/** The absence that a leave becomes, and the substitution of a principal that goes with it. */
final class LeaveTerms {

    private final Directory directory;
    private final Leave leave;
    private final LocalDate today;

    LeaveTerms(Directory directory, Leave leave, LocalDate today) {
        this.directory = directory;
        this.leave = leave;
        this.today = today;
    }

    /** Whether the leave has become an absence. */
    boolean exist() {
        return directory.term(leave.absenceId()).isPresent();
    }

    /** The absence begins to count today at the earliest; nothing begins twice or after the leave is over. */
    List<Event> begin(String basis) {
        LeaveRequest request = leave.request();
        if (exist() || today.isAfter(request.until())) {
            return List.of();
        }
        Term absence = Term.of(
                        leave.absenceId(),
                        TermKind.ABSENCE,
                        request.person(),
                        request.reason().name(),
                        request.from(),
                        Optional.of(request.until()))
                .basedOn(basis);
        List<Event> events =
                new ArrayList<>(List.of(new TermBegun(absence), new TermApproved(absence.id(), today, basis)));
        request.actingPost().map(this::acting).ifPresent(term -> events.add(new TermBegun(term)));
        return events;
    }

    private Term acting(String post) {
        LeaveRequest request = leave.request();
        LocalDate first = today.isAfter(request.from()) ? today : request.from();
        return Term.of(
                        leave.actingId(),
                        TermKind.SUBSTITUTION,
                        request.post(),
                        post,
                        first,
                        Optional.of(request.until()))
                .basedOn(request.designation());
    }

    /** From a day on everything is as before the leave; what had ended by then stays. */
    List<Event> endBefore(LocalDate day) {
        List<Event> events = new ArrayList<>();
        for (String id : List.of(leave.absenceId(), leave.actingId())) {
            directory
                    .term(id)
                    .filter(term ->
                            term.until().map(day::isAfter).map(over -> !over).orElse(true))
                    .map(term -> new TermEnded(id, lastDay(term, day)))
                    .ifPresent(events::add);
        }
        return events;
    }

    private static LocalDate lastDay(Term term, LocalDate day) {
        LocalDate first = term.from();
        return (day.isBefore(first) ? first : day).minusDays(1);
    }
}
