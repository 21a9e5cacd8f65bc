package org.wenshu.review;

import java.time.Duration;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.wenshu.api.journal.Append;
import org.wenshu.api.journal.Event;
import org.wenshu.api.journal.Journal;
import org.wenshu.api.organization.Role;
import org.wenshu.api.review.Conclusion;
import org.wenshu.api.review.OpinionIssued;
import org.wenshu.api.review.ReviewAccepted;
import org.wenshu.api.rules.Deadline;
import org.wenshu.api.rules.Rules;
import org.wenshu.api.time.BusinessClock;
import org.wenshu.api.web.Caller;

/** The acts of a legality review: ask for materials, accept, issue the opinion. Safe for use by many threads. */
@Component(service = LegalityReviews.class)
public class LegalityReviews {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private static final Set<Role> SEES_ALL = EnumSet.of(
            Role.REGISTRAR,
            Role.OFFICE_DIRECTOR,
            Role.JUSTICE_REVIEWER,
            Role.JUSTICE_HEAD,
            Role.LEADER,
            Role.ARCHIVIST,
            Role.AUDITOR);

    private final Journal journal;
    private final Rules rules;
    private final BusinessClock clock;
    private final ReviewTables tables;
    private final NoteTables notes;

    @Activate
    public LegalityReviews(
            @Reference Journal journal,
            @Reference Rules rules,
            @Reference BusinessClock clock,
            @Reference ReviewTables tables,
            @Reference NoteTables notes) {
        this.journal = journal;
        this.rules = rules;
        this.clock = clock;
        this.tables = tables;
        this.notes = notes;
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

    /** Asks the sender once for everything that is missing; the clock does not run meanwhile. */
    public Review requestMaterials(String id, List<String> missing, Caller caller) {
        Review review = forReviewer(id, caller);
        Refusal.unless(review.state() == ReviewState.WAITING, review, "notWaiting");
        Refusal.unless(!missing.isEmpty() && missing.stream().noneMatch(String::isBlank), review, "nothingMissing");
        return append(review, caller, new MaterialsRequested(id, review.documentId(), missing, clock.today()));
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
        Deadline earliest = rules.deadline(review.shortestPeriod(), completeOn);
        Deadline latest = rules.deadline(Review.LONGEST_PERIOD, completeOn);
        return append(review, caller, new ReviewAccepted(id, review.documentId(), completeOn, earliest, latest));
    }

    /** Issues the opinion, which ends the review. */
    public Review issue(String id, OpinionDraft draft, Caller caller) {
        Review review = forReviewer(id, caller);
        Refusal.unless(review.state() == ReviewState.IN_REVIEW, review, "notInReview");
        Refusal.unless(draft.conclusion().isPresent(), review, "noConclusion");
        Refusal.unless(!draft.text().isBlank(), review, "noText");
        Refusal.unlessContent(draft.answersAllOrNone(), review, "checksIncomplete");
        Refusal.unlessContent(draft.agrees(), review, "checksAgainst");
        Refusal.unlessContent(draft.saysWhatItObjects(), review, "checksUnsaid");
        Conclusion conclusion = draft.conclusion().orElseThrow();
        List<String> items = conclusion == Conclusion.LAWFUL || !draft.items().isEmpty() ? draft.items() : noted(id);
        Refusal.unless(conclusion == Conclusion.LAWFUL || !items.isEmpty(), review, "noItems");
        LocalDate today = clock.today();
        boolean early = review.window().map(w -> today.isBefore(w.earliest())).orElse(false);
        if (early && !review.urgent() && draft.reason().isBlank()) {
            throw Refusal.tooEarly(review, rules.pack());
        }
        String words = draft.reason().isBlank()
                ? draft.text()
                : draft.text() + "\n" + Messages.text("earlyReason", draft.reason());
        return append(
                review,
                caller,
                new OpinionIssued(
                        id,
                        review.documentId(),
                        review.stepNumber(),
                        review.organ(),
                        conclusion,
                        words,
                        items,
                        caller.person(),
                        today,
                        draft.checks()));
    }

    private List<String> noted(String id) {
        return notes.of(id).stream().map(Note::item).toList();
    }

    /** The review with an id, if the caller is to act on it. */
    Review forReviewer(String id, Caller caller) {
        Review review = review(id);
        if (!caller.posts().contains(review.post())) {
            throw Refusal.notReviewer(review);
        }
        if (caller.account().equals(review.drafter())) {
            throw Refusal.ownDraft(review);
        }
        return review;
    }

    private Review append(Review review, Caller caller, Event event) {
        long position = journal.append(
                Append.by(caller.account()).under(rules.pack()).to("review/" + review.id(), review.version(), event));
        journal.awaitApplied(ReviewProjection.CONSUMER, position, PATIENCE);
        return review(review.id());
    }
}
