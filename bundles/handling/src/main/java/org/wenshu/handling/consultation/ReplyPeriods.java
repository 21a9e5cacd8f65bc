package org.wenshu.handling.consultation;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.wenshu.api.journal.Event;
import org.wenshu.api.rules.Deadline;
import org.wenshu.api.rules.PeriodNames;
import org.wenshu.api.rules.Rules;
import org.wenshu.api.rules.RulesException;
import org.wenshu.api.rules.WorkingDays;
import org.wenshu.api.rules.WorkingDays.Count;
import org.wenshu.api.rules.WorkingDays.Unit;
import org.wenshu.api.time.BusinessClock;
import org.wenshu.handling.Grounds;
import org.wenshu.handling.Refusal;
import org.wenshu.handling.consultation.event.ConsultationDeemed;
import org.wenshu.handling.consultation.event.ReplyDueMoved;

/** The periods to reply: how they are counted, moved by holiday notices, agreed and over, Article 29. */
@Component(service = ReplyPeriods.class)
public class ReplyPeriods {

    /** Working days; who gives more time than this asks for nothing. */
    private static final int LONGEST = 60;

    private final Rules rules;
    private final WorkingDays workingDays;
    private final Grounds grounds;

    @Activate
    public ReplyPeriods(@Reference Rules rules, @Reference WorkingDays workingDays, @Reference Grounds grounds) {
        this.rules = rules;
        this.workingDays = workingDays;
        this.grounds = grounds;
    }

    /**
     * The period of the rules, or the one that the organ in charge sets (另有时限要求, A-12).
     *
     * @param limit working days; empty for the period of the rules
     * @param reason needed for a limit that is shorter than the period of the rules
     */
    Deadline of(LocalDate delivered, Optional<Integer> limit, String reason) {
        Deadline usual = rules.deadline(PeriodNames.CONSULTATION_REPLY, delivered);
        if (limit.isEmpty()) {
            return usual;
        }
        int days = limit.get();
        if (days < 1 || days > LONGEST) {
            throw Refusal.of(422, "limit-out-of-range", grounds.of("R29.4"), Integer.toString(LONGEST));
        }
        int usualDays = usual.counted().size();
        if (days < usualDays && reason.isBlank()) {
            throw Refusal.of(422, "limit-reason-needed", grounds.of("R29.4"), Integer.toString(usualDays));
        }
        return counted(usual, workingDays.count(delivered, days, Unit.WORKING));
    }

    /** A period that both sides agreed on; it moves with no notice. */
    Deadline agreed(Deadline former, LocalDate newDue) {
        try {
            List<LocalDate> days = former.start()
                    .plusDays(1)
                    .datesUntil(newDue.plusDays(1))
                    .filter(workingDays::working)
                    .toList();
            return new Deadline(former.name(), former.start(), newDue, newDue, false, days, former.citation());
        } catch (RulesException unknown) {
            throw Refusal.of(422, "new-due-too-far", newDue);
        }
    }

    private static Deadline counted(Deadline period, Count count) {
        return new Deadline(
                period.name(),
                period.start(),
                count.nominalDate(),
                count.date(),
                count.provisional(),
                count.counted(),
                period.citation());
    }

    /**
     * What has happened to an open consultation by itself up to a day: its provisional period was counted anew, it fell
     * silent. Nothing if neither.
     */
    List<Event> fallen(Consultation open, LocalDate today, OffsetDateTime now) {
        List<Event> events = new ArrayList<>();
        Deadline kept = open.due().orElseThrow();
        Deadline due = kept.provisional() ? again(kept, today) : kept;
        if (!due.equals(kept)) {
            events.add(new ReplyDueMoved(open.matterId(), open.id(), kept.date(), due, now));
        }
        if (today.isAfter(due.date())) {
            events.add(deemed(open, due));
        }
        return events;
    }

    private static ConsultationDeemed deemed(Consultation silent, Deadline due) {
        return new ConsultationDeemed(
                silent.matterId(),
                silent.id(),
                silent.organ(),
                ReplyResult.DEEMED_NO_OBJECTION,
                due.date(),
                due.date().plusDays(1).atStartOfDay(BusinessClock.ZONE).toOffsetDateTime(),
                due.counted(),
                due.provisional());
    }

    /** A notice never takes back a day that the organ still had when it became known. */
    private Deadline again(Deadline kept, LocalDate today) {
        Deadline anew =
                counted(kept, workingDays.count(kept.start(), kept.counted().size(), Unit.WORKING));
        LocalDate promised = kept.date().isBefore(today) ? kept.date() : today;
        if (!anew.date().isBefore(promised)) {
            return anew;
        }
        return new Deadline(
                anew.name(),
                anew.start(),
                anew.nominalDate(),
                promised,
                anew.provisional(),
                anew.counted(),
                anew.citation());
    }
}
