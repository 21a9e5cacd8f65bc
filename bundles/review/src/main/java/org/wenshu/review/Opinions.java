package org.wenshu.review;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.wenshu.api.review.Conclusion;
import org.wenshu.api.review.OpinionIssued;
import org.wenshu.api.rules.Rules;
import org.wenshu.api.time.BusinessClock;
import org.wenshu.api.web.Caller;
import org.wenshu.review.event.OpinionDrafted;
import org.wenshu.review.event.OpinionSentBack;

/**
 * Opinions: written by the reviewer, confirmed by a second person of the desk (复核), issued. Whether the second person
 * is needed is the pack's policy {@value #PERSONS}. Safe for use by many threads.
 */
@Component(service = Opinions.class)
public class Opinions {

    /** How many persons an opinion needs; a pack without it leaves it at one. */
    public static final String PERSONS = "OPINION_PERSONS";

    private final LegalityReviews reviews;
    private final ReviewJournal journal;
    private final Rules rules;
    private final BusinessClock clock;
    private final Notes notes;
    private final DeskPosts posts;
    private final OpinionNumbers numbers;

    @Activate
    public Opinions(
            @Reference LegalityReviews reviews,
            @Reference ReviewJournal journal,
            @Reference Rules rules,
            @Reference BusinessClock clock,
            @Reference Notes notes,
            @Reference DeskPosts posts,
            @Reference OpinionNumbers numbers) {
        this.reviews = reviews;
        this.journal = journal;
        this.rules = rules;
        this.clock = clock;
        this.notes = notes;
        this.posts = posts;
        this.numbers = numbers;
    }

    /** Tells whether one person may issue an opinion. */
    public boolean oneIsEnough() {
        return rules.policy(PERSONS).filter(persons -> !persons.equals("1")).isEmpty();
    }

    /** Issues the opinion, which ends the review; where one person is not enough, it waits for the second. */
    public Review issue(String id, OpinionDraft given, Caller caller) {
        if (!oneIsEnough()) {
            return submit(id, given, caller);
        }
        Review review = inReview(id, caller);
        OpinionDraft draft = checked(review, given);
        return issue(review, draft, caller.person(), Optional.empty(), caller);
    }

    /** Lays the opinion before a second person; what lay there before is replaced. */
    public Review submit(String id, OpinionDraft given, Caller caller) {
        Review review = inReview(id, caller);
        OpinionDraft draft = checked(review, given);
        return journal.append(
                review,
                caller,
                new OpinionDrafted(
                        id,
                        review.documentId(),
                        draft.conclusion().orElseThrow(),
                        draft.text(),
                        draft.items(),
                        draft.checks(),
                        draft.reason(),
                        caller.account(),
                        caller.person(),
                        clock.today()));
    }

    /** Confirms the opinion that waits, which issues it; refused to whoever wrote it or drafted the document. */
    public Review confirm(String id, Caller caller) {
        Review review = second(id, caller);
        PendingOpinion pending = review.pending().orElseThrow();
        return issue(review, pending.draft(), pending.person(), Optional.of(caller.person()), caller);
    }

    /** Does not confirm the opinion that waits. */
    public Review sendBack(String id, String reason, Caller caller) {
        Review review = second(id, caller);
        Refusal.unlessContent(!reason.isBlank(), review, "sentBackReason");
        return journal.append(
                review, caller, new OpinionSentBack(id, review.documentId(), reason, caller.person(), clock.today()));
    }

    /** Tells whether the caller is the second person whom an opinion waits for. */
    public boolean mayConfirm(Review review, Caller caller) {
        return review.toConfirm()
                && posts.member(review, caller)
                && !posts.drafted(review, caller)
                && !posts.same(review.pending().orElseThrow().by(), caller);
    }

    private Review inReview(String id, Caller caller) {
        Review review = reviews.forReviewer(id, caller);
        Refusal.unless(review.state() == ReviewState.IN_REVIEW, review, "notInReview");
        return review;
    }

    private Review second(String id, Caller caller) {
        Review review = reviews.review(id);
        if (!posts.member(review, caller)) {
            throw Refusal.notReviewer(review);
        }
        Refusal.unless(review.toConfirm(), review, "nothingToConfirm");
        if (!mayConfirm(review, caller)) {
            throw Refusal.secondPerson(review);
        }
        return review;
    }

    private OpinionDraft checked(Review review, OpinionDraft draft) {
        Refusal.unless(draft.conclusion().isPresent(), review, "noConclusion");
        Refusal.unless(!draft.text().isBlank(), review, "noText");
        Refusal.unlessContent(draft.answersAllOrNone(), review, "checksIncomplete");
        Refusal.unlessContent(draft.agrees(), review, "checksAgainst");
        Refusal.unlessContent(draft.saysWhatItObjects(), review, "checksUnsaid");
        Conclusion conclusion = draft.conclusion().orElseThrow();
        List<String> items =
                conclusion == Conclusion.LAWFUL || !draft.items().isEmpty() ? draft.items() : noted(review);
        Refusal.unless(conclusion == Conclusion.LAWFUL || !items.isEmpty(), review, "noItems");
        return new OpinionDraft(draft.conclusion(), draft.text(), items, draft.checks(), draft.reason());
    }

    private void refuseEarly(Review review, OpinionDraft draft) {
        LocalDate today = clock.today();
        boolean early = review.window().map(w -> today.isBefore(w.earliest())).orElse(false);
        if (early && !review.urgent() && draft.reason().isBlank()) {
            throw Refusal.tooEarly(review, rules.pack());
        }
    }

    private Review issue(
            Review review, OpinionDraft draft, String reviewer, Optional<String> confirmer, Caller caller) {
        refuseEarly(review, draft);
        String words = draft.reason().isBlank()
                ? draft.text()
                : draft.text() + "\n" + Messages.text("earlyReason", draft.reason());
        return numbers.taking(
                review,
                number -> journal.append(
                        review,
                        caller,
                        number,
                        new OpinionIssued(
                                review.id(),
                                review.documentId(),
                                review.stepNumber(),
                                review.organ(),
                                draft.conclusion().orElseThrow(),
                                words,
                                draft.items(),
                                reviewer,
                                clock.today(),
                                draft.checks(),
                                confirmer,
                                number.map(next -> next.event().number()))));
    }

    private List<String> noted(Review review) {
        return notes.of(review).stream().map(PlacedNote::item).toList();
    }
}
