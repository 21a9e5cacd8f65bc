package org.wenshu.review;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.wenshu.api.organization.Role;
import org.wenshu.api.review.MaterialsRequested;
import org.wenshu.api.review.ReviewAccepted;
import org.wenshu.api.rules.Deadline;
import org.wenshu.api.rules.Rules;
import org.wenshu.api.time.BusinessClock;
import org.wenshu.api.web.Caller;
import org.wenshu.review.event.ReviewAssigned;
import org.wenshu.review.material.MaterialTables;

/**
 * The acts of a legality review before its opinion: give it to somebody, ask for materials, accept. Safe for use by many
 * threads.
 */
@Component(service = LegalityReviews.class)
public class LegalityReviews {

    private static final Set<Role> SEES_ALL = EnumSet.of(
            Role.REGISTRAR,
            Role.OFFICE_DIRECTOR,
            Role.JUSTICE_REVIEWER,
            Role.JUSTICE_HEAD,
            Role.LEADER,
            Role.ARCHIVIST,
            Role.AUDITOR);

    private final ReviewJournal journal;
    private final Rules rules;
    private final BusinessClock clock;
    private final ReviewTables tables;
    private final DeskPosts posts;

    @Activate
    public LegalityReviews(
            @Reference ReviewJournal journal,
            @Reference Rules rules,
            @Reference BusinessClock clock,
            @Reference ReviewTables tables,
            @Reference DeskPosts posts) {
        this.journal = journal;
        this.rules = rules;
        this.clock = clock;
        this.tables = tables;
        this.posts = posts;
    }

    /** The review with an id; a problem answer if there is none. */
    public Review review(String id) {
        return tables.find(id).orElseThrow(() -> Refusal.unknown(id));
    }

    /** The review with an id, if the caller may see it; otherwise the same answer as if there were none. */
    public Review reviewFor(String id, Caller caller) {
        Review review = review(id);
        boolean visible = scope(caller)
                .map(organ -> organ.equals(review.organ()) || organ.equals(review.submittingOrgan()))
                .orElse(true);
        if (!visible) {
            throw Refusal.unknown(id);
        }
        return review;
    }

    /** The organ to which a caller's view is limited: departments see their own; empty for the centre of government. */
    public static Optional<String> scope(Caller caller) {
        boolean everything = caller.roles().stream().anyMatch(SEES_ALL::contains);
        return everything ? Optional.empty() : Optional.of(caller.organ());
    }

    /** Takes a review upon oneself; refused outside of its desk and to whoever drafted. */
    public Review take(String id, Caller caller) {
        Review review = review(id);
        String post = posts.seat(review, caller).orElseThrow(() -> Refusal.notReviewer(review));
        refuseDrafter(review, caller);
        return assign(review, post, caller.person(), caller);
    }

    /**
     * Gives a review to a post of its desk.
     *
     * @param post one of {@link DeskPosts#seats}
     */
    public Review assign(String id, String post, Caller caller) {
        Review review = review(id);
        if (!posts.gives(review, caller)) {
            throw Refusal.notGiver(review);
        }
        DeskPosts.Seat seat = posts.seats(review).stream()
                .filter(one -> one.post().equals(post))
                .findFirst()
                .orElseThrow(() -> Refusal.noSeat(review));
        return assign(review, seat.post(), seat.person(), caller);
    }

    private Review assign(Review review, String post, String person, Caller caller) {
        Refusal.unless(review.state().open(), review, "assignedClosed");
        boolean already = review.assignee()
                .filter(one -> one.equals(new Review.Assignee(post, person)))
                .isPresent();
        return already
                ? review
                : journal.append(
                        review,
                        caller,
                        new ReviewAssigned(review.id(), review.documentId(), post, person, clock.today()));
    }

    /**
     * Asks the sender once for everything that is missing; the clock does not run meanwhile. Under review this is possible
     * if materials were struck: the set was not complete, so the clock starts again when it is.
     */
    public Review requestMaterials(String id, List<String> missing, Caller caller) {
        Review review = forReviewer(id, caller);
        Refusal.unless(review.state() == ReviewState.WAITING || mayStartAgain(review), review, "notWaiting");
        Refusal.unless(!missing.isEmpty() && missing.stream().noneMatch(String::isBlank), review, "nothingMissing");
        return journal.append(review, caller, new MaterialsRequested(id, review.documentId(), missing, clock.today()));
    }

    /**
     * Starts the clock: the materials are complete.
     *
     * @param completeOn the day they became complete, not later than today; day 0 of the clock
     */
    public Review accept(String id, LocalDate completeOn, Caller caller) {
        Review review = forReviewer(id, caller);
        Refusal.unless(
                review.state() == ReviewState.WAITING || review.state() == ReviewState.MATERIALS_REQUESTED,
                review,
                "alreadyAccepted");
        Refusal.unless(!completeOn.isAfter(clock.today()), review, "futureDate");
        Refusal.unless(!completeOn.isBefore(review.openedOn()), review, "beforeArrival");
        boolean supplied = tables.read(handle -> MaterialTables.suppliedOn(handle, review))
                .filter(completeOn::isBefore)
                .isEmpty();
        Refusal.unless(supplied, review, "beforeSupplement");
        Deadline earliest = rules.deadline(review.shortestPeriod(), completeOn);
        Deadline latest = rules.deadline(Review.LONGEST_PERIOD, completeOn);
        return journal.append(
                review, caller, new ReviewAccepted(id, review.documentId(), completeOn, earliest, latest));
    }

    /** Tells whether a review under way lacks what was there when it was accepted. */
    public boolean mayStartAgain(Review review) {
        return review.state() == ReviewState.IN_REVIEW
                && tables.read(handle -> MaterialTables.struckOut(handle, review.id()));
    }

    /** Tells whether the caller is to act on a review. */
    public boolean acts(Review review, Caller caller) {
        return review.actsFor(caller.posts()) && !posts.drafted(review, caller);
    }

    /** Tells whether the caller may take a review upon oneself. */
    public boolean mayTake(Review review, Caller caller) {
        return posts.member(review, caller) && !posts.drafted(review, caller);
    }

    /** The review with an id, if the caller is to act on it. */
    public Review forReviewer(String id, Caller caller) {
        Review review = review(id);
        if (!review.actsFor(caller.posts())) {
            throw Refusal.notReviewer(review);
        }
        refuseDrafter(review, caller);
        return review;
    }

    private void refuseDrafter(Review review, Caller caller) {
        if (posts.drafted(review, caller)) {
            throw Refusal.ownDraft(review);
        }
    }
}
