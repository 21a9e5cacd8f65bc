package org.wenshu.review.material;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.wenshu.api.journal.Event;
import org.wenshu.api.registration.RegisteredDocument;
import org.wenshu.api.registration.StoredFile;
import org.wenshu.api.rules.StepKind;
import org.wenshu.api.time.BusinessClock;
import org.wenshu.api.web.Caller;
import org.wenshu.review.DeskPosts;
import org.wenshu.review.Intake;
import org.wenshu.review.LegalityReviews;
import org.wenshu.review.Messages;
import org.wenshu.review.Refusal;
import org.wenshu.review.Review;
import org.wenshu.review.ReviewJournal;
import org.wenshu.review.ReviewState;
import org.wenshu.review.ReviewTables;
import org.wenshu.review.Uploaded;
import org.wenshu.review.event.MaterialReceived;
import org.wenshu.review.event.MaterialStruck;

/** The materials of reviews: what belongs to each, what came in, by whom. Safe for use by many threads. */
@Component(service = Materials.class)
public class Materials {

    private static final String SEPARATOR = "=";

    private final List<Material> list = MaterialList.read();
    private final LegalityReviews reviews;
    private final ReviewTables tables;
    private final ReviewJournal journal;
    private final DeskPosts posts;
    private final Intake intake;
    private final BusinessClock clock;

    @Activate
    public Materials(
            @Reference LegalityReviews reviews,
            @Reference ReviewTables tables,
            @Reference ReviewJournal journal,
            @Reference DeskPosts posts,
            @Reference Intake intake,
            @Reference BusinessClock clock) {
        this.reviews = reviews;
        this.tables = tables;
        this.journal = journal;
        this.posts = posts;
        this.intake = intake;
        this.clock = clock;
    }

    /** The materials of a review. */
    public Checklist of(Review review) {
        List<Receipt> receipts = tables.read(handle -> MaterialTables.of(handle, review.id()));
        List<Review> siblings = tables.ofDocument(review.documentId());
        RegisteredDocument document = journal.document(review);
        Material.Sort sort = sort(review);
        return new Checklist(list.stream()
                .filter(material -> material.reviews().contains(sort))
                .map(material -> new Checklist.Line(
                        material.code(),
                        material.name(),
                        required(material, document, siblings),
                        Stream.concat(
                                        own(material, review, siblings),
                                        receipts.stream()
                                                .filter(one -> one.material().equals(material.code())))
                                .toList()))
                .toList());
    }

    /** Notes that a material came in; without a file somebody saw it on paper. */
    public Checklist receive(String reviewId, String code, Optional<Uploaded> upload, String remark, Caller caller) {
        Review review = reviews.reviewFor(reviewId, caller);
        boolean desk = reviews.acts(review, caller);
        if (!desk && !posts.supplies(review, caller)) {
            throw Refusal.notSupplier(review);
        }
        Refusal.unless(review.state().open(), review, "materialsClosed");
        Refusal.unlessContent(list.stream().anyMatch(one -> one.code().equals(code)), review, "unknownMaterial");
        Refusal.unlessContent(desk || upload.isPresent(), review, "noFile");
        Optional<StoredFile> file = upload.map(one -> intake.material(one, caller));
        int number =
                1 + tables.read(handle -> MaterialTables.of(handle, reviewId)).size();
        append(
                review,
                caller,
                new MaterialReceived(
                        reviewId, review.documentId(), number, code, file, remark, caller.person(), clock.today()));
        return of(review);
    }

    /** Strikes what came in; only the reviewer does, with a reason. */
    public Checklist strike(String reviewId, int number, String reason, Caller caller) {
        Review review = reviews.forReviewer(reviewId, caller);
        Refusal.unless(review.state().open(), review, "materialsClosed");
        receipt(review, number);
        Refusal.unlessContent(!reason.isBlank(), review, "strikeReason");
        append(
                review,
                caller,
                new MaterialStruck(reviewId, review.documentId(), number, reason, caller.person(), clock.today()));
        return of(review);
    }

    /** Something that came in and counts. */
    public Receipt receipt(Review review, int number) {
        return tables.read(handle -> MaterialTables.of(handle, review.id())).stream()
                .filter(receipt -> receipt.number() == number)
                .filter(Receipt::counts)
                .findFirst()
                .orElseThrow(() -> Refusal.unknownMaterial(review));
    }

    private void append(Review review, Caller caller, Event event) {
        String stream = "review-material/" + review.id();
        journal.append(review, caller, stream, journal.length(stream), event);
    }

    private static Material.Sort sort(Review review) {
        if (review.major()) {
            return Material.Sort.MAJOR;
        }
        return review.kind() == StepKind.JUSTICE_REVIEW ? Material.Sort.JUSTICE : Material.Sort.LEGAL_UNIT;
    }

    private static boolean required(Material material, RegisteredDocument document, List<Review> siblings) {
        return switch (material.condition()) {
            case Material.ALWAYS -> true;
            case Material.APPLICABLE -> false;
            case Material.OWN -> siblings.stream().anyMatch(one -> one.kind() == StepKind.DEPARTMENT_LEGAL_REVIEW);
            default -> {
                String[] fact = material.condition().split(SEPARATOR);
                yield document.declared().getOrDefault(fact[0], List.of()).contains(fact[1]);
            }
        };
    }

    /** What the system has by itself: the draft, and the opinion of the drafting organ's legal unit. */
    private static Stream<Receipt> own(Material material, Review review, List<Review> siblings) {
        return switch (material.code()) {
            case Material.DRAFT ->
                Stream.of(inSystem(material, Messages.text("material.registered"), "", review.openedOn()));
            case Material.OWN_REVIEW ->
                siblings.stream()
                        .filter(one ->
                                one.kind() == StepKind.DEPARTMENT_LEGAL_REVIEW && one.state() == ReviewState.DONE)
                        .map(one -> inSystem(
                                material,
                                Messages.text("material.own"),
                                one.opinion().orElseThrow().reviewer(),
                                one.opinion().orElseThrow().issuedOn()));
            default -> Stream.empty();
        };
    }

    private static Receipt inSystem(Material material, String remark, String person, LocalDate on) {
        return new Receipt(0, material.code(), Optional.empty(), remark, person, on, Optional.empty());
    }
}
