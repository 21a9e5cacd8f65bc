package org.wenshu.review.console;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.wenshu.api.organization.Organ;
import org.wenshu.api.organization.Organization;
import org.wenshu.api.review.CheckAnswer;
import org.wenshu.api.review.ReviewCheck;
import org.wenshu.api.time.BusinessClock;
import org.wenshu.api.web.Caller;
import org.wenshu.review.DeskPosts;
import org.wenshu.review.DraftText;
import org.wenshu.review.LegalityReviews;
import org.wenshu.review.Messages;
import org.wenshu.review.Notes;
import org.wenshu.review.Opinions;
import org.wenshu.review.PendingOpinion;
import org.wenshu.review.PlacedNote;
import org.wenshu.review.Review;
import org.wenshu.review.ReviewState;
import org.wenshu.review.adoption.Adopted;
import org.wenshu.review.adoption.Adoptions;
import org.wenshu.review.aid.Aids;
import org.wenshu.review.desk.ReviewDesk;
import org.wenshu.review.material.Checklist;
import org.wenshu.review.material.Materials;
import org.wenshu.review.version.DraftVersion;
import org.wenshu.review.version.Versions;

/** What the pages of the desk show. */
@Component(service = DeskModels.class)
public class DeskModels {

    private final LegalityReviews reviews;
    private final Opinions opinions;
    private final Notes notes;
    private final DraftText drafts;
    private final DeskPosts posts;
    private final Materials materials;
    private final Versions versions;
    private final Aids aids;
    private final Adoptions adoptions;
    private final ReviewDesk desk;
    private final Organization organization;
    private final BusinessClock clock;

    @Activate
    public DeskModels(
            @Reference LegalityReviews reviews,
            @Reference Opinions opinions,
            @Reference Notes notes,
            @Reference DraftText drafts,
            @Reference DeskPosts posts,
            @Reference Materials materials,
            @Reference Versions versions,
            @Reference Aids aids,
            @Reference Adoptions adoptions,
            @Reference ReviewDesk desk,
            @Reference Organization organization,
            @Reference BusinessClock clock) {
        this.reviews = reviews;
        this.opinions = opinions;
        this.notes = notes;
        this.drafts = drafts;
        this.posts = posts;
        this.materials = materials;
        this.versions = versions;
        this.aids = aids;
        this.adoptions = adoptions;
        this.desk = desk;
        this.organization = organization;
        this.clock = clock;
    }

    /** A review in the list. */
    public record Row(
            Review review,
            String organName,
            String submittedBy,
            boolean overdue,
            boolean dueSoon,
            Optional<Review.Window> window) {}

    /** A check as the form asks it; {@code answer} is {@code fine}, {@code objection} or empty. */
    public record Question(String name, String words, String answer, String remark) {}

    /** What the caller may do. */
    public record Rights(
            boolean acts,
            boolean takes,
            boolean gives,
            boolean confirms,
            boolean alone,
            boolean supplies,
            boolean answers,
            boolean restarts) {}

    /** A review with its draft. */
    public record Desk(
            Row row,
            List<Piece> pieces,
            List<PlacedNote> notes,
            String noted,
            List<Question> questions,
            Map<String, String> checks,
            List<DeskPosts.Seat> seats,
            Checklist materials,
            List<DraftVersion> versions,
            List<Aids.Panel> aids,
            List<Adopted> adopted,
            Rights rights,
            String completeOn) {}

    Row row(Review review) {
        return new Row(
                review,
                name(review.organ()),
                name(review.submittingOrgan()),
                review.overdue(clock.today()),
                desk.dueSoon(review),
                review.window());
    }

    /** Short name of an organ. */
    String name(String organ) {
        return organization.organ(organ).map(Organ::shortName).orElse(organ);
    }

    Desk desk(Review review, Caller caller) {
        List<PlacedNote> noted = notes.of(review);
        Checklist list = materials.of(review);
        return new Desk(
                row(review),
                Piece.of(drafts.of(review), noted),
                noted,
                noted.stream().map(PlacedNote::item).collect(Collectors.joining("\n")),
                questions(review.pending().map(PendingOpinion::checks).orElse(List.of())),
                checks(),
                posts.seats(review),
                list,
                versions.of(review),
                review.state().open() && posts.member(review, caller) ? aids.of(review) : List.of(),
                adoptions.of(review),
                rights(review, caller),
                completeOn(review, list).toString());
    }

    /** The day that the form proposes for day 0 of the clock: when supplements made the set complete, otherwise today. */
    private LocalDate completeOn(Review review, Checklist list) {
        return list.completeOn()
                .filter(day -> review.state() == ReviewState.MATERIALS_REQUESTED)
                .orElse(clock.today());
    }

    private Rights rights(Review review, Caller caller) {
        boolean open = review.state().open();
        boolean acts = open && reviews.acts(review, caller);
        return new Rights(
                acts,
                open && review.assignee().isEmpty() && reviews.mayTake(review, caller),
                open && posts.gives(review, caller),
                opinions.mayConfirm(review, caller),
                opinions.oneIsEnough(),
                review.state() != ReviewState.WITHDRAWN && posts.supplies(review, caller),
                adoptions.awaited(review, caller),
                acts && reviews.mayStartAgain(review));
    }

    /** The checks of 国办发〔2018〕115号 in their order, with what a written opinion answered. */
    private static List<Question> questions(List<CheckAnswer> answers) {
        return Arrays.stream(ReviewCheck.values())
                .map(check -> {
                    Optional<CheckAnswer> given = answers.stream()
                            .filter(answer -> answer.check() == check)
                            .findFirst();
                    return new Question(
                            check.name(),
                            Messages.text("check." + check),
                            given.map(answer -> answer.fine() ? "fine" : "objection")
                                    .orElse(""),
                            given.map(CheckAnswer::remark).orElse(""));
                })
                .toList();
    }

    private static Map<String, String> checks() {
        Map<String, String> checks = new LinkedHashMap<>();
        for (ReviewCheck check : ReviewCheck.values()) {
            checks.put(check.name(), Messages.text("check." + check));
        }
        return checks;
    }
}
