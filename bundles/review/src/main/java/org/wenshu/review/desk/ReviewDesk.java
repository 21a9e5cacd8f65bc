package org.wenshu.review.desk;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.wenshu.api.organization.Organization;
import org.wenshu.api.organization.Post;
import org.wenshu.api.organization.Role;
import org.wenshu.api.rules.WorkingDays;
import org.wenshu.api.time.BusinessClock;
import org.wenshu.api.web.Caller;
import org.wenshu.review.LegalityReviews;
import org.wenshu.review.Queue;
import org.wenshu.review.Review;
import org.wenshu.review.ReviewQuery;
import org.wenshu.review.ReviewState;
import org.wenshu.review.ReviewTables;

/** The heaps of the Justice Bureau's desk and of each legal unit's. Safe for use by many threads. */
@Component(service = ReviewDesk.class)
public class ReviewDesk {

    /** A last day is near when it is that many working days away. */
    private static final int SOON = 3;

    /** The value of {@code desk} that asks for all desks. */
    private static final String ALL = "all";

    private final ReviewTables tables;
    private final Organization organization;
    private final WorkingDays workingDays;
    private final BusinessClock clock;

    @Activate
    public ReviewDesk(
            @Reference ReviewTables tables,
            @Reference Organization organization,
            @Reference WorkingDays workingDays,
            @Reference BusinessClock clock) {
        this.tables = tables;
        this.organization = organization;
        this.workingDays = workingDays;
        this.clock = clock;
    }

    /**
     * What somebody asks to see; the caller's rights narrow it.
     *
     * @param desk id of the reviewing organ, {@value #ALL}, or blank for the caller's own desk
     */
    public ReviewQuery query(
            Optional<ReviewState> state, Optional<Queue> queue, String desk, String words, Caller caller) {
        Optional<String> asked =
                desk.isBlank() ? own(caller) : Optional.of(desk).filter(one -> !one.equals(ALL));
        return new ReviewQuery(state, queue, LegalityReviews.scope(caller), asked, words, soon());
    }

    /** The organ whose desk is the caller's; empty if the caller is at none, or sees the own organ alone anyway. */
    public Optional<String> own(Caller caller) {
        boolean justice = caller.has(Role.JUSTICE_REVIEWER) || caller.has(Role.JUSTICE_HEAD);
        return justice ? Optional.of(caller.organ()) : Optional.empty();
    }

    public List<Review> list(ReviewQuery query, int offset, int limit) {
        return tables.list(query, offset, limit);
    }

    public long count(ReviewQuery query) {
        return tables.count(query);
    }

    /** How many reviews lie on each heap of a query. */
    public Map<Queue, Long> counts(ReviewQuery query) {
        Map<Queue, Long> counts = new EnumMap<>(Queue.class);
        for (Queue queue : Queue.values()) {
            counts.put(queue, tables.count(query.on(queue)));
        }
        return counts;
    }

    /** Tells whether the last day of a review under way is near or over. */
    public boolean dueSoon(Review review) {
        return review.state() == ReviewState.IN_REVIEW
                && review.window().filter(w -> !w.latest().isAfter(soon())).isPresent();
    }

    /** The organs that have a desk: the Justice Bureau first, then those with a legal unit. */
    public List<String> desks() {
        return Stream.of(Role.JUSTICE_REVIEWER, Role.LEGAL_UNIT)
                .flatMap(role -> organization.posts(role).stream())
                .map(Post::organ)
                .distinct()
                .toList();
    }

    private LocalDate soon() {
        return workingDays.count(clock.today(), SOON, WorkingDays.Unit.WORKING).date();
    }
}
