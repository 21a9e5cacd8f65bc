package org.wenshu.handling.consultation;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.wenshu.api.journal.Event;
import org.wenshu.api.organization.Organ;
import org.wenshu.api.rules.Deadline;
import org.wenshu.api.time.BusinessClock;
import org.wenshu.api.web.Caller;
import org.wenshu.handling.CaseStatus;
import org.wenshu.handling.Messages;
import org.wenshu.handling.Refusal;
import org.wenshu.handling.consultation.event.ConsultationSent;
import org.wenshu.handling.consultation.event.PaperReplyEntered;

/** Asks organs, and enters what they answered on paper. Safe for use by many threads. */
@Component(service = Sending.class)
public class Sending {

    /** More than a district has organs. */
    private static final int MOST_ORGANS = 100;

    private final MatterJournal journal;
    private final Matters matters;
    private final Parties parties;
    private final ReplyPeriods periods;
    private final BusinessClock clock;

    @Activate
    public Sending(
            @Reference MatterJournal journal,
            @Reference Matters matters,
            @Reference Parties parties,
            @Reference ReplyPeriods periods,
            @Reference BusinessClock clock) {
        this.journal = journal;
        this.matters = matters;
        this.parties = parties;
        this.periods = periods;
        this.clock = clock;
    }

    /**
     * Asks organs, all or none.
     *
     * @param id of the document or the draft
     * @throws org.wenshu.api.web.ProblemException if the caller is not of the organ in charge or the office, an organ
     *     cannot be asked or has not answered yet, or the limit is short without a reason
     */
    public void send(Caller caller, String id, SendRequest request) {
        journal.ofMatter(caller, id, (matter, circulation) -> {
            requireSender(caller, matter, request);
            Set<Organ> organs = organs(request);
            organs.forEach(organ -> requireAskable(organ, matter, circulation, request));
            By by = By.of(caller, clock);
            if (request.paper().isPresent()) {
                requireComplete(request.paper().get());
                return organs.stream()
                        .map(organ -> entered(matter, organ, request, by))
                        .toList();
            }
            Deadline due = periods.of(clock.today(), request.customLimit(), request.reason());
            return organs.stream()
                    .map(organ -> sent(matter, organ, request, due, by))
                    .toList();
        });
    }

    private void requireSender(Caller caller, Matter matter, SendRequest request) {
        if (!parties.leads(caller, matter)) {
            throw Refusal.of(403, "consultation-not-yours", parties.name(matter.leadOrgan()));
        }
        if (request.paper().isPresent() && !parties.office(caller)) {
            throw Refusal.of(403, "paper-office-only");
        }
        matters.handlingCase(matter)
                .filter(found -> found.status() != CaseStatus.OPEN && found.status() != CaseStatus.RETURNED)
                .ifPresent(closed -> {
                    throw Refusal.of(409, "case-closed", Messages.name(closed.status()));
                });
    }

    private Set<Organ> organs(SendRequest request) {
        Set<Organ> organs = new LinkedHashSet<>();
        for (String name : request.organs()) {
            organs.add(parties.organ(name).orElseThrow(() -> Refusal.of(422, "unknown-organ", name)));
        }
        if (organs.isEmpty() || organs.size() > MOST_ORGANS) {
            throw Refusal.of(422, "organs-needed");
        }
        return organs;
    }

    private void requireAskable(Organ organ, Matter matter, Circulation circulation, SendRequest request) {
        if (organ.id().equals(matter.leadOrgan())) {
            throw Refusal.of(422, "own-organ", organ.shortName());
        }
        if (!parties.takesPart(organ)) {
            throw Refusal.of(422, "leaders-not-asked");
        }
        if (request.paper().isEmpty() && !parties.answersHere(organ)) {
            throw Refusal.of(422, "organ-not-here", organ.shortName());
        }
        boolean open = circulation.consultations().stream()
                .anyMatch(sent -> sent.organ().equals(organ.id())
                        && sent.kind() == request.kind()
                        && sent.state() == ConsultationState.OPEN);
        if (open) {
            throw Refusal.of(409, "asked-already", organ.shortName(), Messages.name(request.kind()));
        }
    }

    private void requireComplete(PaperReply paper) {
        if (paper.reference().isBlank()) {
            throw Refusal.of(422, "paper-reference-needed");
        }
        Replies.requireOpinion(paper.reply());
        LocalDate today = clock.today();
        paper.repliedOn().filter(day -> day.isAfter(today)).ifPresent(day -> {
            throw Refusal.of(422, "date-in-future", day);
        });
    }

    private static Event sent(Matter matter, Organ organ, SendRequest request, Deadline due, By by) {
        return new ConsultationSent(
                matter.id(),
                UUID.randomUUID().toString(),
                request.kind(),
                organ.id(),
                by.at(),
                request.customLimit(),
                request.reason(),
                due,
                by);
    }

    private Event entered(Matter matter, Organ organ, SendRequest request, By by) {
        PaperReply paper = request.paper().orElseThrow();
        return new PaperReplyEntered(
                matter.id(),
                UUID.randomUUID().toString(),
                request.kind(),
                organ.id(),
                paper.reply().result(),
                paper.reply().opinion(),
                paper.reply().grounds(),
                paper.reference(),
                paper.repliedOn().orElseGet(clock::today),
                by);
    }
}
