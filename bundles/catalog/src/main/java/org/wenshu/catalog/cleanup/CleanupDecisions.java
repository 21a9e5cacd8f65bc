package org.wenshu.catalog.cleanup;

import java.time.LocalDate;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.wenshu.api.organization.Organization;
import org.wenshu.api.organization.Post;
import org.wenshu.api.organization.Rank;
import org.wenshu.api.organization.Role;
import org.wenshu.api.time.BusinessClock;
import org.wenshu.api.web.Caller;
import org.wenshu.catalog.Refusal;
import org.wenshu.catalog.Rights;

/**
 * What the government decides on a clean-up: nobody's judgement ends a document, its decision does. Safe for use by many
 * threads.
 */
@Component(service = CleanupDecisions.class)
public class CleanupDecisions {

    private static final int LONGEST = 500;

    private final CleanupBook book;
    private final Cleanups cleanups;
    private final CleanupEffects effects;
    private final Organization organization;
    private final BusinessClock clock;

    @Activate
    public CleanupDecisions(
            @Reference CleanupBook book,
            @Reference Cleanups cleanups,
            @Reference CleanupEffects effects,
            @Reference Organization organization,
            @Reference BusinessClock clock) {
        this.book = book;
        this.cleanups = cleanups;
        this.effects = effects;
        this.organization = organization;
        this.clock = clock;
    }

    /** Tells whether the caller acts for the government: the mayor, or the head of its office, who records. */
    public boolean decides(Caller caller) {
        boolean mayor = caller.posts().stream().anyMatch(id -> organization
                .post(id)
                .map(Post::rank)
                .filter(Rank.MAYOR::equals)
                .isPresent());
        return mayor || caller.has(Role.OFFICE_DIRECTOR);
    }

    /** The Justice Bureau lays what was judged before the government. */
    public Cleanup submit(String period, Caller caller) {
        Refusal.unless(Rights.keeps(caller), 403, "notCleaner");
        long version = book.version(period);
        Cleanup cleanup = cleanups.find(period);
        cleanup.requireOpen();
        Refusal.unless(cleanup.open() == 0, 409, "cleanupUnfinished", cleanup.open());
        book.append(period, version, new CleanupSubmitted(period, clock.today(), caller.person()), caller);
        return cleanups.find(period);
    }

    /** The government has it gone through once more. */
    public Cleanup giveBack(String period, String reason, Caller caller) {
        long version = book.version(period);
        requireSubmitted(period, caller);
        Refusal.unless(!reason.isEmpty(), 422, "noReturnReason");
        Refusal.unless(reason.length() <= LONGEST, 422, "tooLong", Integer.toString(LONGEST));
        book.append(period, version, new CleanupReturned(period, reason, clock.today(), caller.person()), caller);
        return cleanups.find(period);
    }

    /**
     * Records the government's decision; what it ends, ends.
     *
     * @param endsFrom not before the decision; empty: from the day of the decision
     */
    public Cleanup decide(
            String period, String reference, LocalDate decidedOn, Optional<LocalDate> endsFrom, Caller caller) {
        long version = book.version(period);
        requireSubmitted(period, caller);
        LocalDate today = clock.today();
        LocalDate first = endsFrom.orElse(decidedOn);
        Refusal.unless(!reference.isEmpty(), 422, "noReference");
        Refusal.unless(reference.length() <= LONGEST, 422, "tooLong", Integer.toString(LONGEST));
        Refusal.unless(!decidedOn.isAfter(today) && !first.isBefore(decidedOn), 422, "decisionDays");
        var event = new CleanupDecided(period, reference, decidedOn, first, today, caller.person());
        book.append(period, version, event, caller);
        Cleanup decided = cleanups.find(period);
        effects.carryOut(decided);
        return decided;
    }

    private void requireSubmitted(String period, Caller caller) {
        Refusal.unless(decides(caller), 403, "notDecider");
        Cleanup cleanup = cleanups.find(period);
        Refusal.unless(cleanup.awaitsDecision(), 409, "notBeforeGovernment", period);
    }
}
