package org.wenshu.handling.consultation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.wenshu.api.journal.Append;
import org.wenshu.api.journal.Event;
import org.wenshu.api.rules.Rules;
import org.wenshu.api.time.BusinessClock;
import org.wenshu.api.web.Caller;
import org.wenshu.handling.CaseJournal;
import org.wenshu.handling.Refusal;
import org.wenshu.handling.consultation.event.MatterOpened;

/** Appends what is decided about matters and consultations; each decision is asked again after a conflict. */
@Component(service = MatterJournal.class)
public class MatterJournal {

    private final CaseJournal journal;
    private final Matters matters;
    private final Parties parties;
    private final Rules rules;
    private final BusinessClock clock;

    @Activate
    public MatterJournal(
            @Reference CaseJournal journal,
            @Reference Matters matters,
            @Reference Parties parties,
            @Reference Rules rules,
            @Reference BusinessClock clock) {
        this.journal = journal;
        this.matters = matters;
        this.parties = parties;
        this.rules = rules;
        this.clock = clock;
    }

    /** Decides about a whole matter; 404 for callers whom it does not concern. */
    void ofMatter(Caller caller, String id, BiFunction<Matter, Circulation, List<Event>> decision) {
        journal.commitIfNeeded(ConsultationProjection.CONSUMER, () -> {
            Matter matter = matters.require(id);
            Circulation circulation = matters.circulation(id);
            boolean concerned = parties.seesAll(caller, matter)
                    || circulation.consultations().stream().anyMatch(asked -> parties.isAsked(caller, asked));
            if (!concerned) {
                throw Refusal.of(404, "unknown-matter");
            }
            return append(caller.account(), matter, By.of(caller, clock), decision.apply(matter, circulation));
        });
    }

    /** Decides about one consultation of a matter; 404 for callers whom it does not concern. */
    void ofConsultation(
            Caller caller, String id, String consultationId, BiFunction<Matter, Consultation, List<Event>> decision) {
        journal.commitIfNeeded(ConsultationProjection.CONSUMER, () -> {
            String matterId = find(id, consultationId).matterId();
            // In this order: a state that is older than the version would let a second answer through.
            Matter matter = matters.require(matterId);
            Consultation found = find(id, consultationId);
            if (!parties.isAsked(caller, found) && !parties.seesAll(caller, matter)) {
                throw Refusal.of(404, "unknown-consultation");
            }
            return append(caller.account(), matter, By.of(caller, clock), decision.apply(matter, found));
        });
    }

    private Consultation find(String id, String consultationId) {
        return matters.circulation(id).find(consultationId).orElseThrow(() -> Refusal.of(404, "unknown-consultation"));
    }

    /** Appends what falls due by itself. */
    void byItself(String id, BiFunction<Matter, Circulation, List<Event>> decision) {
        journal.commitIfNeeded(ConsultationProjection.CONSUMER, () -> {
            Matter matter = matters.require(id);
            By system = By.system(By.now(clock));
            return append(system.account(), matter, system, decision.apply(matter, matters.circulation(id)));
        });
    }

    /** Waits until the tables show all that was decided. */
    void catchUp() {
        journal.catchUp(ConsultationProjection.CONSUMER);
    }

    private Optional<Append> append(String account, Matter matter, By by, List<Event> decided) {
        if (decided.isEmpty()) {
            return Optional.empty();
        }
        List<Event> events = new ArrayList<>(decided);
        if (matter.version() == 0) {
            events.add(
                    0,
                    new MatterOpened(
                            matter.id(), matter.documentId(), matter.title(), matter.leadOrgan(), matter.file(), by));
        }
        return Optional.of(Append.by(account)
                .under(rules.pack())
                .to(matter.stream(), matter.version(), events.toArray(Event[]::new)));
    }
}
