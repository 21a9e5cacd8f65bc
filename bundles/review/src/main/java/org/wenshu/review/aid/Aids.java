package org.wenshu.review.aid;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.wenshu.api.journal.JournalEntry;
import org.wenshu.api.review.Advice;
import org.wenshu.api.review.ReviewAid;
import org.wenshu.api.time.BusinessClock;
import org.wenshu.api.web.Caller;
import org.wenshu.review.DraftText;
import org.wenshu.review.LegalityReviews;
import org.wenshu.review.NoteKind;
import org.wenshu.review.Refusal;
import org.wenshu.review.Review;
import org.wenshu.review.ReviewJournal;
import org.wenshu.review.ReviewTables;
import org.wenshu.review.event.AdviceDismissed;

/** What the aids at hand say of a draft under review. Aids come and go while the desk works. */
@Component(service = Aids.class)
public class Aids {

    private static final Duration PATIENCE = Duration.ofSeconds(4);

    /** The kind of note that an aid's advice usually becomes; of other aids, against the law. */
    private static final Map<String, NoteKind> KINDS = Map.of(
            "legal-basis", NoteKind.BASIS_MISSING,
            "red-lines", NoteKind.BASIS_MISSING,
            "conflicts", NoteKind.CONFLICT,
            "form", NoteKind.WORDING);

    private final LegalityReviews reviews;
    private final ReviewTables tables;
    private final ReviewJournal journal;
    private final DraftText drafts;
    private final BusinessClock clock;
    private final AidPool pool = new AidPool(PATIENCE);

    @Reference(
            cardinality = ReferenceCardinality.MULTIPLE,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    private volatile List<ReviewAid> aids = List.of();

    @Activate
    public Aids(
            @Reference LegalityReviews reviews,
            @Reference ReviewTables tables,
            @Reference ReviewJournal journal,
            @Reference DraftText drafts,
            @Reference BusinessClock clock) {
        this.reviews = reviews;
        this.tables = tables;
        this.journal = journal;
        this.drafts = drafts;
        this.clock = clock;
    }

    @Deactivate
    void stop() {
        pool.close();
    }

    /** The aids that are asked, for those who assemble the desk without a framework. */
    public void use(List<ReviewAid> atHand) {
        aids = List.copyOf(atHand);
    }

    /**
     * What an aid said.
     *
     * @param outcome {@code DONE}, {@code FAILED} or {@code LATE}
     * @param hints in order of the text, what was put aside too
     */
    public record Panel(String name, String title, String outcome, List<Hint> hints) {

        /** Those that stand. */
        public List<Hint> standing() {
            return hints.stream().filter(hint -> hint.dismissal().isEmpty()).toList();
        }

        /** Those that were put aside. */
        public List<Hint> dismissed() {
            return hints.stream().filter(hint -> hint.dismissal().isPresent()).toList();
        }
    }

    /** Asks all aids at hand. */
    public List<Panel> of(Review review) {
        List<ReviewAid> asked =
                aids.stream().sorted(Comparator.comparing(ReviewAid::name)).toList();
        if (asked.isEmpty()) {
            return List.of();
        }
        String text = drafts.of(review);
        List<Dismissal> dismissals = dismissals(review);
        return pool.ask(asked, ReadDraft.of(review, journal.document(review), text, clock.today())).stream()
                .map(answer -> panel(answer, text, dismissals))
                .toList();
    }

    /** Puts an advice aside. */
    public void dismiss(String reviewId, String aid, String key, String reason, Caller caller) {
        Review review = reviews.forReviewer(reviewId, caller);
        Refusal.unless(review.state().open(), review, "adviceClosed");
        Refusal.unlessContent(!reason.isBlank(), review, "adviceReason");
        Hint hint = of(review).stream()
                .filter(panel -> panel.name().equals(aid))
                .flatMap(panel -> panel.standing().stream())
                .filter(one -> one.advice().key().equals(key))
                .findFirst()
                .orElseThrow(() -> Refusal.unknownAdvice(review));
        String stream = "review-advice/" + review.documentId();
        journal.append(
                review,
                caller,
                stream,
                journal.length(stream),
                new AdviceDismissed(
                        reviewId,
                        review.documentId(),
                        aid,
                        key,
                        hint.advice().message(),
                        reason,
                        caller.person(),
                        clock.today()));
    }

    private Panel panel(AidAnswer answer, String text, List<Dismissal> dismissals) {
        List<Hint> hints = answer.advice().stream()
                .filter(advice -> advice.end() <= text.length())
                .map(advice -> hint(answer.name(), advice, text, dismissals))
                .toList();
        return new Panel(answer.name(), answer.title(), answer.outcome().name(), hints);
    }

    private static Hint hint(String aid, Advice advice, String text, List<Dismissal> dismissals) {
        int start = advice.start();
        int end = advice.end();
        if (end == start) {
            end = text.substring(0, end).stripTrailing().length();
            start = text.lastIndexOf('\n', end - 1) + 1;
            int newline = text.indexOf('\n', end);
            end = newline < 0 ? text.length() : newline;
        }
        Optional<Dismissal> dismissal = dismissals.stream()
                .filter(one -> one.aid().equals(aid) && one.key().equals(advice.key()))
                .findFirst();
        return new Hint(
                advice,
                DraftText.articleAt(text, advice.start()),
                text.substring(start, end),
                start,
                KINDS.getOrDefault(aid, NoteKind.ILLEGAL),
                dismissal);
    }

    private List<Dismissal> dismissals(Review review) {
        return tables.read(handle -> handle.createQuery(
                        "SELECT * FROM review_dismissal WHERE document_id = :document ORDER BY aid, advice_key")
                .bind("document", review.documentId())
                .map((row, context) -> dismissal(row))
                .list());
    }

    private static Dismissal dismissal(ResultSet row) throws SQLException {
        return new Dismissal(
                row.getString("aid"),
                row.getString("advice_key"),
                row.getString("reason"),
                row.getString("person"),
                LocalDate.parse(row.getString("dismissed_on")));
    }

    /** Notes in the tables that an advice was put aside; the first reason stays. */
    public static void dismissed(Handle handle, JournalEntry entry) {
        AdviceDismissed event = entry.as(AdviceDismissed.class);
        handle.createUpdate(
                        """
                        INSERT INTO review_dismissal (document_id, aid, advice_key, reason, person, dismissed_on)
                        VALUES (:document, :aid, :key, :reason, :person, :dismissed)
                        ON CONFLICT (document_id, aid, advice_key) DO NOTHING
                        """)
                .bind("document", event.documentId())
                .bind("aid", event.aid())
                .bind("key", event.key())
                .bind("reason", event.reason())
                .bind("person", event.person())
                .bind("dismissed", event.dismissedOn().toString())
                .execute();
    }
}
