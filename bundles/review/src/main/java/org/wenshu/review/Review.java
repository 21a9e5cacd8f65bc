package org.wenshu.review;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.wenshu.api.review.CheckAnswer;
import org.wenshu.api.review.Conclusion;
import org.wenshu.api.rules.PeriodNames;
import org.wenshu.api.rules.StepKind;

/**
 * A legality review of one draft by one body.
 *
 * @param id {@code <documentId>-<stepNumber>}
 * @param organ id of the reviewing organ
 * @param post id of the post whose turn it is
 * @param submittingOrgan id of the organ that drafted; empty if it came from outside
 * @param drafter account that submitted the draft; empty if unknown
 * @param kind {@link StepKind#JUSTICE_REVIEW} or {@link StepKind#DEPARTMENT_LEGAL_REVIEW}
 * @param assignee who reviews; empty until somebody took it: then whoever holds the post
 * @param major whether it is a major administrative decision (重大行政决策) and no normative document
 * @param textHash address of the draft's text in the content store
 * @param requestedOn the day materials were asked for; empty if they were not
 * @param pending the opinion before it goes out; empty if none is written or it is out
 * @param draftNumber which version of the draft is reviewed, from 1
 * @param missing materials that were asked for and are not there yet
 * @param withdrawal why no opinion is needed any more; empty unless it was withdrawn
 * @param version number of this review's own events, for optimistic appends
 */
public record Review(
        String id,
        String documentId,
        int stepNumber,
        String organ,
        String post,
        String title,
        String submittingOrgan,
        String drafter,
        StepKind kind,
        Optional<Assignee> assignee,
        boolean urgent,
        boolean major,
        String textHash,
        int draftNumber,
        ReviewState state,
        LocalDate openedOn,
        Optional<LocalDate> requestedOn,
        Optional<Window> window,
        Optional<PendingOpinion> pending,
        Optional<Opinion> opinion,
        List<String> missing,
        Optional<String> withdrawal,
        long version) {

    /**
     * The clock of a review.
     *
     * @param acceptedOn the day the materials were complete; not counted
     * @param earliest the first day an opinion should be given
     * @param latest the last day
     * @param provisional whether a counted day lies in a year whose holiday notice is not out yet
     */
    public record Window(
            LocalDate acceptedOn,
            LocalDate earliest,
            LocalDate latest,
            boolean provisional,
            String article,
            String quote) {}

    /**
     * Who reviews.
     *
     * @param post whose holders review
     * @param person name of who held it when the review was given
     */
    public record Assignee(String post, String person) {}

    /**
     * The opinion as issued.
     *
     * @param reviewer name of who wrote it
     * @param confirmer name of the second person; empty if one was enough
     * @param number of the paper (文号); empty if it has none
     */
    public record Opinion(
            Conclusion conclusion,
            String text,
            List<String> items,
            String reviewer,
            Optional<String> confirmer,
            LocalDate issuedOn,
            List<CheckAnswer> checks,
            Optional<String> number) {}

    static final String LONGEST_PERIOD = PeriodNames.JUSTICE_REVIEW_LATEST;

    /** Tells whether an opinion is written and a second person is to look at it. */
    public boolean toConfirm() {
        return state == ReviewState.IN_REVIEW
                && pending.filter(PendingOpinion::waits).isPresent();
    }

    /** Tells whether somebody holds the post of the review, or the one it was given to. */
    boolean actsFor(Set<String> posts) {
        return posts.contains(post)
                || assignee.map(Assignee::post).filter(posts::contains).isPresent();
    }

    /** The pack's period before which an opinion should not be given. */
    String shortestPeriod() {
        return major ? PeriodNames.MAJOR_DECISION_REVIEW_EARLIEST : PeriodNames.JUSTICE_REVIEW_EARLIEST;
    }

    /** Tells whether the review is still to be done and its last day is over. */
    public boolean overdue(LocalDate today) {
        return state == ReviewState.IN_REVIEW
                && window.map(w -> today.isAfter(w.latest())).orElse(false);
    }
}
