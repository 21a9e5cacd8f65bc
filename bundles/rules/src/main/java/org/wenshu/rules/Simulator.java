package org.wenshu.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.wenshu.api.organization.Organization;
import org.wenshu.api.rules.Decision;
import org.wenshu.api.rules.DecisionChange;
import org.wenshu.api.rules.DecisionChange.Subject;
import org.wenshu.api.rules.OpenDecision;
import org.wenshu.api.rules.OpenDecisions;
import org.wenshu.api.rules.RulesException;
import org.wenshu.api.time.BusinessClock;
import org.wenshu.rules.OfferedPack.Live;
import org.wenshu.rules.Simulation.ChangedCase;
import org.wenshu.rules.engine.Differences;

/**
 * Decides every open case under another pack and says what would change; nothing goes live. One simulation at a time,
 * so that a pack with costly patterns holds up one thread and no more.
 */
@Component(service = Simulator.class)
public class Simulator {

    /** What is listed; the others are counted. */
    private static final int MOST_LISTED = 1000;

    private final Semaphore one = new Semaphore(1);
    private final RulePacks packs;
    private final BusinessClock clock;

    @Reference(
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    private volatile Organization organization;

    @Reference(policy = ReferencePolicy.DYNAMIC, policyOption = ReferencePolicyOption.GREEDY)
    private volatile List<OpenDecisions> open = List.of();

    @Activate
    public Simulator(@Reference RulePacks packs, @Reference BusinessClock clock) {
        this.packs = packs;
        this.clock = clock;
    }

    Simulator(RulePacks packs, BusinessClock clock, Organization organization, List<OpenDecisions> open) {
        this(packs, clock);
        this.organization = organization;
        this.open = List.copyOf(open);
    }

    /**
     * Simulates a pack that is not here yet.
     *
     * @param label where it comes from, for messages
     * @return empty if another simulation is running
     * @throws org.wenshu.rules.pack.PackRefusedException with everything that is wrong with the candidate, by line
     * @throws RulesException if the organization is not at hand
     */
    public Optional<Simulation> simulate(String present, String label, byte[] candidate) {
        return alone(() -> simulate(packs.named(present), packs.candidate(label, candidate)));
    }

    /**
     * Simulates a pack that is here, or was once.
     *
     * @param present the pack that counts for cases whose own pack cannot be read any more
     * @return empty if another simulation is running
     * @throws RulesException if there is no such pack, or the organization is not at hand
     */
    public Optional<Simulation> simulate(String present, String candidate) {
        return alone(() -> simulate(packs.named(present), packs.named(candidate)));
    }

    private Optional<Simulation> alone(Supplier<Simulation> work) {
        if (!one.tryAcquire()) {
            return Optional.empty();
        }
        try {
            return Optional.of(work.get());
        } finally {
            one.release();
        }
    }

    private Simulation simulate(Live present, Live candidate) {
        Organization now = Optional.ofNullable(organization)
                .orElseThrow(() -> new RulesException("The organization is not at hand"));
        LocalDate effective = candidate.loaded().pack().header().effectiveFrom();
        LocalDate at = effective.isAfter(clock.today()) ? effective : clock.today();
        Comparison comparison = new Comparison(present, candidate, now, at);
        int cases = 0;
        int changed = 0;
        List<ChangedCase> listed = new ArrayList<>();
        for (OpenDecisions source : open) {
            try (Stream<OpenDecision> decisions = source.open()) {
                for (OpenDecision decision : (Iterable<OpenDecision>) decisions::iterator) {
                    cases++;
                    Optional<ChangedCase> change = comparison.of(decision);
                    changed += change.isPresent() ? 1 : 0;
                    change.filter(any -> listed.size() < MOST_LISTED).ifPresent(listed::add);
                }
            }
        }
        return new Simulation(candidate.name(), at, cases, changed, listed);
    }

    /** Two packs on one day. */
    private final class Comparison {

        private final Live present;
        private final Live candidate;
        private final Organization now;
        private final LocalDate at;

        Comparison(Live present, Live candidate, Organization now, LocalDate at) {
            this.present = present;
            this.candidate = candidate;
            this.now = now;
            this.at = at;
        }

        /** A case is decided anew under both packs on the same day, so that only the packs differ. */
        Optional<ChangedCase> of(OpenDecision open) {
            Live own = own(open.decision().rulePack());
            Optional<Decision> before = decide(own, open);
            Optional<Decision> after = decide(candidate, open);
            if (before.isEmpty() || after.isEmpty()) {
                return before.equals(after)
                        ? Optional.empty()
                        : Optional.of(new ChangedCase(open.id(), open.title(), own.name(), before, after, List.of()));
            }
            List<DecisionChange> changes = Differences.between(before.get(), after.get(), now);
            return changes.stream().anyMatch(change -> change.subject() != Subject.FINDING)
                    ? Optional.of(new ChangedCase(open.id(), open.title(), own.name(), before, after, changes))
                    : Optional.empty();
        }

        private Live own(String pack) {
            try {
                return packs.named(pack);
            } catch (RulesException unknown) {
                return present;
            }
        }

        /** Empty if the facts of the case have values that the pack does not know. */
        private Optional<Decision> decide(Live pack, OpenDecision open) {
            try {
                return Optional.of(pack.judge().decide(open.facts(), at, now));
            } catch (RulesException undecidable) {
                return Optional.empty();
            }
        }
    }
}
