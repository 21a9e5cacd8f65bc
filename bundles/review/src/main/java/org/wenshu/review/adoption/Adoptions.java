package org.wenshu.review.adoption;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.wenshu.api.journal.JournalEntry;
import org.wenshu.api.review.AdoptionReported;
import org.wenshu.api.time.BusinessClock;
import org.wenshu.api.web.Caller;
import org.wenshu.review.DeskPosts;
import org.wenshu.review.LegalityReviews;
import org.wenshu.review.Refusal;
import org.wenshu.review.Review;
import org.wenshu.review.ReviewJournal;
import org.wenshu.review.ReviewTables;

/** The drafting organ's answers to the items of opinions; once per opinion. Safe for use by many threads. */
@Component(service = Adoptions.class)
public class Adoptions {

    private final LegalityReviews reviews;
    private final ReviewTables tables;
    private final ReviewJournal journal;
    private final DeskPosts posts;
    private final BusinessClock clock;

    @Activate
    public Adoptions(
            @Reference LegalityReviews reviews,
            @Reference ReviewTables tables,
            @Reference ReviewJournal journal,
            @Reference DeskPosts posts,
            @Reference BusinessClock clock) {
        this.reviews = reviews;
        this.tables = tables;
        this.journal = journal;
        this.posts = posts;
        this.clock = clock;
    }

    /** An answer as it is given. */
    public record Given(boolean adopted, String reason) {}

    /** The answers to a review's opinion; empty while there are none. */
    public List<Adopted> of(Review review) {
        return tables.read(
                handle -> handle.createQuery("SELECT * FROM review_adoption WHERE review_id = :review ORDER BY number")
                        .bind("review", review.id())
                        .map((row, context) -> new Adopted(
                                row.getString("item"),
                                row.getInt("adopted") == 1,
                                row.getString("reason"),
                                row.getString("person"),
                                LocalDate.parse(row.getString("reported_on"))))
                        .list());
    }

    /** Tells whether the caller is to answer. */
    public boolean awaited(Review review, Caller caller) {
        return review.opinion().filter(opinion -> !opinion.items().isEmpty()).isPresent()
                && posts.supplies(review, caller)
                && of(review).isEmpty();
    }

    /**
     * Answers the items of an opinion.
     *
     * @param answers one per item, in the order of the opinion
     */
    public List<Adopted> report(String reviewId, List<Given> answers, Caller caller) {
        Review review = reviews.reviewFor(reviewId, caller);
        if (!posts.supplies(review, caller)) {
            throw Refusal.notSupplier(review);
        }
        List<String> items = review.opinion().map(Review.Opinion::items).orElse(List.of());
        Refusal.unless(!items.isEmpty(), review, "nothingToAdopt");
        Refusal.unless(of(review).isEmpty(), review, "adoptionDone");
        Refusal.unlessContent(answers.size() == items.size(), review, "adoptionIncomplete");
        Refusal.unlessContent(
                answers.stream()
                        .allMatch(answer -> answer.adopted() || !answer.reason().isBlank()),
                review,
                "adoptionReason");
        List<AdoptionReported.Answer> given = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            given.add(new AdoptionReported.Answer(
                    items.get(i), answers.get(i).adopted(), answers.get(i).reason()));
        }
        AdoptionReported event = new AdoptionReported(
                reviewId, review.documentId(), review.stepNumber(), given, caller.person(), clock.today());
        return of(journal.append(review, caller, "review-adoption/" + reviewId, 0, event));
    }

    /** Notes in the tables what was answered. */
    public static void reported(Handle handle, JournalEntry entry) {
        AdoptionReported event = entry.as(AdoptionReported.class);
        for (int i = 0; i < event.answers().size(); i++) {
            AdoptionReported.Answer answer = event.answers().get(i);
            handle.createUpdate(
                            """
                            INSERT INTO review_adoption (review_id, number, item, adopted, reason, person, reported_on)
                            VALUES (:review, :number, :item, :adopted, :reason, :person, :reported)
                            """)
                    .bind("review", event.reviewId())
                    .bind("number", i + 1)
                    .bind("item", answer.item())
                    .bind("adopted", answer.adopted() ? 1 : 0)
                    .bind("reason", answer.reason())
                    .bind("person", event.person())
                    .bind("reported", event.reportedOn().toString())
                    .execute();
        }
    }
}
