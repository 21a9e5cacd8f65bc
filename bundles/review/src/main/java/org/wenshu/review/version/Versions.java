package org.wenshu.review.version;

import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.wenshu.api.registration.RegisteredDocument;
import org.wenshu.api.review.DraftSupplied;
import org.wenshu.api.time.BusinessClock;
import org.wenshu.api.web.Caller;
import org.wenshu.review.DeskPosts;
import org.wenshu.review.DraftText;
import org.wenshu.review.Intake;
import org.wenshu.review.LegalityReviews;
import org.wenshu.review.Refusal;
import org.wenshu.review.Review;
import org.wenshu.review.ReviewJournal;
import org.wenshu.review.ReviewState;
import org.wenshu.review.ReviewTables;
import org.wenshu.review.Uploaded;
import org.wenshu.review.compare.Comparison;

/** The versions of drafts under review, and two of them side by side. Safe for use by many threads. */
@Component(service = Versions.class)
public class Versions {

    private final LegalityReviews reviews;
    private final ReviewTables tables;
    private final ReviewJournal journal;
    private final DeskPosts posts;
    private final Intake intake;
    private final DraftText drafts;
    private final BusinessClock clock;

    @Activate
    public Versions(
            @Reference LegalityReviews reviews,
            @Reference ReviewTables tables,
            @Reference ReviewJournal journal,
            @Reference DeskPosts posts,
            @Reference Intake intake,
            @Reference DraftText drafts,
            @Reference BusinessClock clock) {
        this.reviews = reviews;
        this.tables = tables;
        this.journal = journal;
        this.posts = posts;
        this.intake = intake;
        this.drafts = drafts;
        this.clock = clock;
    }

    /** Two versions, and what lies between them. */
    public record Redline(DraftVersion from, DraftVersion to, Comparison comparison) {}

    /** The versions of a review's draft in their order; at least one. */
    public List<DraftVersion> of(Review review) {
        List<DraftVersion> versions = tables.read(handle -> VersionTables.of(handle, review.documentId()));
        return versions.isEmpty() ? List.of(registered(review)) : versions;
    }

    /** A review that was opened by an older version of this bundle has no rows of its draft's versions. */
    private DraftVersion registered(Review review) {
        RegisteredDocument document = journal.document(review);
        return new DraftVersion(1, document.original(), document.textHash(), "", "", document.receivedOn());
    }

    /**
     * Takes another version from the drafting organ: while the review is open, or when its opinion asks for a revision.
     */
    public DraftVersion supply(String reviewId, Uploaded upload, String remark, Caller caller) {
        Review review = reviews.reviewFor(reviewId, caller);
        if (!posts.supplies(review, caller)) {
            throw Refusal.notSupplier(review);
        }
        Refusal.unless(review.state() != ReviewState.WITHDRAWN, review, "versionClosed");
        Intake.Draft taken = intake.draft(upload, caller);
        List<DraftVersion> known = of(review);
        DraftVersion latest = known.get(known.size() - 1);
        Refusal.unless(!latest.file().contentHash().equals(taken.file().contentHash()), review, "sameVersion");
        int number = latest.number() + 1;
        DraftSupplied event = new DraftSupplied(
                reviewId,
                review.documentId(),
                number,
                taken.file(),
                taken.textHash(),
                remark,
                caller.person(),
                clock.today());
        journal.append(review, caller, "review-draft/" + review.documentId(), number - 2L, event);
        return new DraftVersion(number, taken.file(), taken.textHash(), remark, caller.person(), clock.today());
    }

    /** A version by its number. */
    public DraftVersion version(Review review, int number) {
        return of(review).stream()
                .filter(one -> one.number() == number)
                .findFirst()
                .orElseThrow(() -> Refusal.unknownVersion(review));
    }

    /**
     * Compares two versions.
     *
     * @param from empty for the one before {@code to}
     * @param to empty for the latest
     */
    public Redline compare(Review review, Optional<Integer> from, Optional<Integer> to) {
        List<DraftVersion> versions = of(review);
        DraftVersion later =
                version(review, to.orElse(versions.get(versions.size() - 1).number()));
        DraftVersion earlier = version(review, from.orElse(Math.max(1, later.number() - 1)));
        return new Redline(earlier, later, Comparison.of(drafts.of(earlier.textHash()), drafts.of(later.textHash())));
    }
}
