package org.wenshu.handling.consultation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.wenshu.api.journal.Event;
import org.wenshu.api.organization.Role;
import org.wenshu.api.time.BusinessClock;
import org.wenshu.api.web.Caller;
import org.wenshu.handling.Grounds;
import org.wenshu.handling.Refusal;
import org.wenshu.handling.consultation.event.DissentCoordinated;
import org.wenshu.handling.consultation.event.DissentSheetFiled;
import org.wenshu.handling.consultation.event.NegotiationRecorded;

/**
 * What follows a disagreement: the head of the organ in charge negotiates, the organ lists all sides with a proposal
 * (Article 29), the vice mayor coordinates (Article 30).
 */
@Component(service = Dissents.class)
public class Dissents {

    private final MatterJournal journal;
    private final Matters matters;
    private final Parties parties;
    private final Grounds grounds;
    private final BusinessClock clock;

    @Activate
    public Dissents(
            @Reference MatterJournal journal,
            @Reference Matters matters,
            @Reference Parties parties,
            @Reference Grounds grounds,
            @Reference BusinessClock clock) {
        this.journal = journal;
        this.matters = matters;
        this.parties = parties;
        this.grounds = grounds;
        this.clock = clock;
    }

    /**
     * Records a negotiation.
     *
     * @throws org.wenshu.api.web.ProblemException with R29.2 if the caller is not the head of the organ in charge; if the
     *     organ that was asked does not disagree, or the record is blank
     */
    public void negotiate(Caller caller, String id, String consultationId, Outcome outcome, String record) {
        journal.ofConsultation(caller, id, consultationId, (matter, asked) -> {
            if (!parties.heads(caller, matter.leadOrgan())) {
                throw parties.leads(caller, matter)
                        ? Refusal.of(422, "head-negotiates", grounds.of("R29.2"), parties.name(matter.leadOrgan()))
                        : Refusal.of(403, "consultation-not-yours", parties.name(matter.leadOrgan()));
            }
            switch (asked.standing()) {
                case DISPUTED, UNRESOLVED -> {
                    // It may be tried again.
                }
                case SETTLED -> throw Refusal.of(409, "settled-already", parties.name(asked.organ()));
                default -> throw Refusal.of(409, "no-disagreement", parties.name(asked.organ()));
            }
            if (record.isBlank()) {
                throw Refusal.of(422, "record-needed");
            }
            return List.of(
                    new NegotiationRecorded(asked.matterId(), asked.id(), outcome, record, By.of(caller, clock)));
        });
    }

    /**
     * One side as the organ in charge writes it.
     *
     * @param of id of the consultation, or id or name of the organ
     * @param opinion blank: as the organ answered
     * @param grounds blank: as the organ answered
     */
    public record Side(String of, String opinion, String grounds) {}

    /**
     * Files the sheet of all sides; a later one takes the place of the former.
     *
     * @throws org.wenshu.api.web.ProblemException with R29.3 if a side has no opinion or no grounds, or the proposal is
     *     missing; if nothing is in dispute
     */
    public void list(Caller caller, String id, List<Side> sides, String proposal) {
        journal.ofMatter(caller, id, (matter, circulation) -> {
            if (!parties.speaksFor(caller, matter.leadOrgan())) {
                throw Refusal.of(403, "sheet-not-yours", parties.name(matter.leadOrgan()));
            }
            if (circulation.unresolved().isEmpty()) {
                throw Refusal.of(409, "nothing-unresolved");
            }
            List<DissentItem> items = new ArrayList<>();
            for (Consultation dissent : circulation.unresolved()) {
                items.add(item(dissent, sides));
            }
            if (proposal.isBlank()) {
                throw Refusal.of(422, "dissent-proposal-needed", grounds.of("R29.3"));
            }
            return List.of(new DissentSheetFiled(matter.id(), items, proposal, By.of(caller, clock)));
        });
    }

    private DissentItem item(Consultation dissent, List<Side> sides) {
        Optional<Side> written = sides.stream()
                .filter(side -> side.of().equals(dissent.id())
                        || parties.organ(side.of())
                                .filter(organ -> organ.id().equals(dissent.organ()))
                                .isPresent())
                .findFirst();
        Act answer = dissent.answer().orElseThrow();
        DissentItem item = new DissentItem(
                dissent.id(),
                dissent.organ(),
                written.map(Side::opinion).filter(text -> !text.isBlank()).orElse(answer.words()),
                written.map(Side::grounds).filter(text -> !text.isBlank()).orElse(answer.grounds()));
        if (!item.complete()) {
            throw Refusal.of(422, "dissent-grounds-needed", grounds.of("R29.3"), parties.name(dissent.organ()));
        }
        return item;
    }

    /**
     * Records the coordination by the vice mayor in charge; the office's director notes why there was none.
     *
     * @throws org.wenshu.api.web.ProblemException if the caller is neither, there is no complete sheet, or the record is
     *     blank
     */
    public void coordinate(Caller caller, String id, Outcome outcome, String record) {
        journal.ofMatter(caller, id, (matter, circulation) -> {
            String post = coordinator(caller, matter, outcome);
            if (circulation.unresolved().isEmpty()) {
                throw Refusal.of(409, "nothing-unresolved");
            }
            if (!circulation.dissentListed()) {
                throw Refusal.of(409, "sheet-first", grounds.of("R29.3"), parties.name(matter.leadOrgan()));
            }
            if (!circulation.awaitsCoordination()) {
                throw Refusal.of(409, "coordinated-already");
            }
            if (record.isBlank()) {
                throw Refusal.of(422, "record-needed");
            }
            return List.<Event>of(new DissentCoordinated(
                    matter.id(), matter.documentId().orElseThrow(), post, outcome, record, By.of(caller, clock)));
        });
    }

    private String coordinator(Caller caller, Matter matter, Outcome outcome) {
        if (matter.documentId().isEmpty()) {
            throw Refusal.of(409, "submit-first");
        }
        if (outcome == Outcome.NOT_HELD) {
            if (!caller.has(Role.OFFICE_DIRECTOR)) {
                throw Refusal.of(403, "director-notes");
            }
            return parties.officeOrgan();
        }
        return matters.leaders(matter).stream()
                .filter(caller.posts()::contains)
                .findFirst()
                .orElseThrow(() -> Refusal.of(403, "leader-coordinates", grounds.of("R30.5")));
    }
}
