package org.wenshu.handling;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.wenshu.api.handling.DocumentIssued;
import org.wenshu.api.journal.Append;
import org.wenshu.api.journal.Event;
import org.wenshu.api.rules.Deadline;
import org.wenshu.api.rules.PeriodNames;
import org.wenshu.api.time.BusinessClock;
import org.wenshu.api.web.Caller;
import org.wenshu.api.web.ProblemException;
import org.wenshu.handling.event.DelayExplained;

/** Issues numbered documents (印发). Safe for use by many threads. */
@Component(service = Issuing.class)
public class Issuing {

    /** 会议结束后7个工作日内印发, in principle: later needs a reason. */
    private static final String IN_TIME = "R22.3";

    private final CaseJournal journal;
    private final CaseTables tables;
    private final Authority authority;
    private final Grounds grounds;
    private final BusinessClock clock;

    @Activate
    public Issuing(
            @Reference CaseJournal journal,
            @Reference CaseTables tables,
            @Reference Authority authority,
            @Reference Grounds grounds,
            @Reference BusinessClock clock) {
        this.journal = journal;
        this.tables = tables;
        this.authority = authority;
        this.grounds = grounds;
        this.clock = clock;
    }

    /**
     * Records that a document was issued.
     *
     * @param issuedOn the day; empty: today
     * @param reason why it is late; empty if it is not
     * @throws ProblemException if it has no number yet, was issued already, or is late without a reason (R22.3)
     */
    public void issue(Caller caller, String documentId, Optional<LocalDate> issuedOn, String reason) {
        journal.commit(() -> {
            HandlingCase found = tables.require(documentId);
            authority.requireIssuing(caller, found);
            requireNumbered(found);
            LocalDate day = issuedOn.orElse(clock.today());
            Days.require(day, found.numberedOn().orElseThrow(), clock.today());
            List<Event> events = new ArrayList<>();
            if (late(documentId, day)) {
                events.add(explained(documentId, reason));
            }
            events.add(new DocumentIssued(documentId, day));
            return Append.by(caller.account())
                    .under(found.rulePack())
                    .to(found.stream(), found.version(), events.toArray(Event[]::new));
        });
    }

    private static void requireNumbered(HandlingCase found) {
        switch (found.status()) {
            case NUMBERED -> {
                // Its turn.
            }
            case ISSUED, PUBLISHED ->
                throw Refusal.of(409, "issued-already", found.issuedOn().orElseThrow());
            case OPEN, RETURNED, COMPLETED, SIGNED_OFF ->
                throw Refusal.of(409, "not-numbered", Messages.name(found.status()));
        }
    }

    private boolean late(String documentId, LocalDate day) {
        return tables.deadlines(documentId).stream()
                .map(CaseDeadline::deadline)
                .filter(deadline -> deadline.name().equals(PeriodNames.ISSUE_AFTER_MEETING))
                .map(Deadline::date)
                .anyMatch(day::isAfter);
    }

    private DelayExplained explained(String documentId, String reason) {
        if (reason.isBlank()) {
            throw Refusal.of(422, "delay-reason-needed", grounds.of(IN_TIME));
        }
        return new DelayExplained(documentId, IN_TIME, reason.strip());
    }
}
