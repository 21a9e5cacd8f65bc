package org.wenshu.handling.consultation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.wenshu.api.journal.Event;
import org.wenshu.api.rules.Deadline;
import org.wenshu.api.time.BusinessClock;
import org.wenshu.api.web.Caller;
import org.wenshu.handling.Grounds;
import org.wenshu.handling.Refusal;
import org.wenshu.handling.consultation.event.ExtensionAnswered;
import org.wenshu.handling.consultation.event.ExtensionAsked;

/** Agrees on another day to reply: asked by one side and agreed to by the other before the time is over, Article 29. */
@Component(service = Extensions.class)
public class Extensions {

    /** An organ that needs longer than this is better asked anew. */
    private static final int LONGEST_DAYS = 180;

    private final MatterJournal journal;
    private final Parties parties;
    private final ReplyPeriods periods;
    private final Grounds grounds;
    private final BusinessClock clock;

    @Activate
    public Extensions(
            @Reference MatterJournal journal,
            @Reference Parties parties,
            @Reference ReplyPeriods periods,
            @Reference Grounds grounds,
            @Reference BusinessClock clock) {
        this.journal = journal;
        this.parties = parties;
        this.periods = periods;
        this.grounds = grounds;
        this.clock = clock;
    }

    /**
     * Asks for more time; without effect until the organ in charge agrees.
     *
     * @param mode how the organ will reply (方式)
     * @throws org.wenshu.api.web.ProblemException if the caller does not speak for the organ that is asked, its time is
     *     over, or the new day is not later
     */
    public void ask(Caller caller, String id, String consultationId, LocalDate newDue, String mode, String reason) {
        journal.ofConsultation(caller, id, consultationId, (matter, asked) -> {
            if (!parties.isAsked(caller, asked)) {
                throw Refusal.of(403, "extension-not-yours", parties.name(asked.organ()));
            }
            LocalDate due = requireInTime(asked).date();
            if (mode.isBlank()) {
                throw Refusal.of(422, "extension-mode-needed", grounds.of("R29.5"));
            }
            if (!newDue.isAfter(due)) {
                throw Refusal.of(422, "new-due-too-early", due, newDue);
            }
            if (newDue.isAfter(due.plusDays(LONGEST_DAYS))) {
                throw Refusal.of(422, "new-due-too-far", newDue);
            }
            return List.of(
                    new ExtensionAsked(asked.matterId(), asked.id(), newDue, mode, reason, By.of(caller, clock)));
        });
    }

    /**
     * Answers for the organ in charge.
     *
     * @throws org.wenshu.api.web.ProblemException if the caller is not of the organ in charge or the office, nothing was
     *     asked, or the time to reply is over: then the extension has no effect
     */
    public void answer(Caller caller, String id, String consultationId, boolean agree) {
        journal.ofConsultation(caller, id, consultationId, (matter, asked) -> {
            if (!parties.leads(caller, matter)) {
                throw Refusal.of(403, "consultation-not-yours", parties.name(matter.leadOrgan()));
            }
            Deadline due = requireInTime(asked);
            Act extension = asked.askedExtension().orElseThrow(() -> Refusal.of(409, "no-extension-asked"));
            LocalDate newDue = extension.day().orElseThrow();
            return List.<Event>of(new ExtensionAnswered(
                    asked.matterId(),
                    asked.id(),
                    agree ? Optional.of(periods.agreed(due, newDue)) : Optional.empty(),
                    By.of(caller, clock)));
        });
    }

    private Deadline requireInTime(Consultation asked) {
        if (asked.state() == ConsultationState.ANSWERED) {
            throw Refusal.of(409, "replied-already", parties.name(asked.organ()));
        }
        Deadline due = asked.due().orElseThrow();
        if (asked.state() == ConsultationState.DEEMED || asked.over(clock.today())) {
            throw Refusal.of(422, "extension-too-late", grounds.of("R29.5"), due.date());
        }
        return due;
    }
}
