package org.wenshu.handling.consultation;

import java.util.ArrayList;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.wenshu.api.journal.Event;
import org.wenshu.api.time.BusinessClock;
import org.wenshu.api.web.Caller;
import org.wenshu.handling.Refusal;
import org.wenshu.handling.consultation.event.ConsultationDeemed;
import org.wenshu.handling.consultation.event.ConsultationReopened;
import org.wenshu.handling.consultation.event.ConsultationReplied;
import org.wenshu.handling.consultation.event.LateOpinionGiven;

/**
 * Takes the answers of organs. A 会签单 and a 征求意见单 are signed by the head of the organ, so only the head, or who stands
 * in, answers. What comes too late is kept without effect.
 */
@Component(service = Replies.class)
public class Replies {

    private final MatterJournal journal;
    private final Parties parties;
    private final ReplyPeriods periods;
    private final BusinessClock clock;

    @Activate
    public Replies(
            @Reference MatterJournal journal,
            @Reference Parties parties,
            @Reference ReplyPeriods periods,
            @Reference BusinessClock clock) {
        this.journal = journal;
        this.parties = parties;
        this.periods = periods;
        this.clock = clock;
    }

    /**
     * Answers for an organ.
     *
     * @throws org.wenshu.api.web.ProblemException if the caller is not its head, the organ has answered, or it disagrees
     *     without saying in what
     */
    public void reply(Caller caller, String id, String consultationId, Reply reply) {
        journal.ofConsultation(caller, id, consultationId, (matter, asked) -> {
            if (!parties.heads(caller, asked.organ())) {
                throw Refusal.of(403, "head-replies", parties.name(asked.organ()));
            }
            requireOpinion(reply);
            By by = By.of(caller, clock);
            return switch (asked.state()) {
                case OPEN -> answered(asked, reply, by);
                case ANSWERED -> throw Refusal.of(409, "replied-already", parties.name(asked.organ()));
                case DEEMED -> List.of(late(asked, reply, by));
            };
        });
    }

    /** An answer at 00:01 comes too late, even if nobody has entered the silence yet. */
    private List<Event> answered(Consultation asked, Reply reply, By by) {
        List<Event> events = new ArrayList<>(periods.fallen(asked, clock.today(), by.at()));
        boolean silent = events.stream().anyMatch(ConsultationDeemed.class::isInstance);
        events.add(
                silent
                        ? late(asked, reply, by)
                        : new ConsultationReplied(
                                asked.matterId(), asked.id(), reply.result(), reply.opinion(), reply.grounds(), by));
        return events;
    }

    private static Event late(Consultation asked, Reply reply, By by) {
        boolean again = asked.lateOpinions().stream()
                .anyMatch(act -> act.value().equals(reply.result().name())
                        && act.words().equals(reply.opinion())
                        && act.grounds().equals(reply.grounds()));
        if (again) {
            throw Refusal.of(409, "late-opinion-already");
        }
        return new LateOpinionGiven(asked.matterId(), asked.id(), reply.result(), reply.opinion(), reply.grounds(), by);
    }

    static void requireOpinion(Reply reply) {
        if (reply.result() == ReplyResult.DISAGREE && reply.opinion().isBlank()) {
            throw Refusal.of(422, "disagreement-needs-opinion");
        }
    }

    /**
     * Lets the late opinion of an organ have its effect.
     *
     * @throws org.wenshu.api.web.ProblemException if the caller is not of the organ in charge or the office, there is no
     *     late opinion, or a reason is missing
     */
    public void reopen(Caller caller, String id, String consultationId, String reason) {
        journal.ofConsultation(caller, id, consultationId, (matter, asked) -> {
            if (!parties.leads(caller, matter)) {
                throw Refusal.of(403, "consultation-not-yours", parties.name(matter.leadOrgan()));
            }
            if (asked.state() != ConsultationState.DEEMED
                    || asked.lateOpinions().isEmpty()) {
                throw Refusal.of(409, "nothing-to-reopen");
            }
            if (reason.isBlank()) {
                throw Refusal.of(422, "reopening-reason-needed");
            }
            return List.of(new ConsultationReopened(asked.matterId(), asked.id(), reason, By.of(caller, clock)));
        });
    }
}
