package org.wenshu.review.console;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.ws.rs.Consumes;
import javax.ws.rs.FormParam;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.HttpHeaders;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.MultivaluedMap;
import javax.ws.rs.core.Response;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.wenshu.api.organization.Organ;
import org.wenshu.api.organization.Organization;
import org.wenshu.api.review.CheckAnswer;
import org.wenshu.api.review.Conclusion;
import org.wenshu.api.review.ReviewCheck;
import org.wenshu.api.time.BusinessClock;
import org.wenshu.api.web.Caller;
import org.wenshu.api.web.Page;
import org.wenshu.api.web.WebPath;
import org.wenshu.api.web.WebResource;
import org.wenshu.review.DraftText;
import org.wenshu.review.Given;
import org.wenshu.review.LegalityReviews;
import org.wenshu.review.Messages;
import org.wenshu.review.Note;
import org.wenshu.review.NoteKind;
import org.wenshu.review.Notes;
import org.wenshu.review.OpinionDraft;
import org.wenshu.review.Review;
import org.wenshu.review.ReviewState;
import org.wenshu.review.ReviewTables;

/** The desk of the Justice Bureau and of the legal units. */
@Component(service = WebResource.class)
@WebPath("/console/review")
@Path("/")
@Produces(MediaType.TEXT_HTML)
public class ReviewPages implements WebResource {

    private static final int SHOWN = 100;

    private final LegalityReviews reviews;
    private final ReviewTables tables;
    private final Notes notes;
    private final DraftText drafts;
    private final Organization organization;
    private final BusinessClock clock;

    @Activate
    public ReviewPages(
            @Reference LegalityReviews reviews,
            @Reference ReviewTables tables,
            @Reference Notes notes,
            @Reference DraftText drafts,
            @Reference Organization organization,
            @Reference BusinessClock clock) {
        this.reviews = reviews;
        this.tables = tables;
        this.notes = notes;
        this.drafts = drafts;
        this.organization = organization;
        this.clock = clock;
    }

    /** A row of the queue. */
    public record Row(
            Review review, String organName, String submittedBy, boolean overdue, Optional<Review.Window> window) {}

    /** The queue. */
    public record Queue(List<Row> rows, List<ReviewState> states, String state) {}

    /** A review with its draft; {@code mine} tells whether the caller may act. */
    public record Desk(
            Row row,
            List<Piece> pieces,
            List<Note> notes,
            String noted,
            Map<String, String> questions,
            boolean mine,
            String today) {}

    @GET
    public Page queue(@QueryParam("state") ReviewState state, @Context Caller caller) {
        List<Row> rows = tables.list(Optional.ofNullable(state), LegalityReviews.scope(caller), 0, SHOWN).stream()
                .map(this::row)
                .toList();
        return Page.of(
                "queue.ftlh",
                Messages.text("menu"),
                new Queue(rows, List.of(ReviewState.values()), state == null ? "" : state.name()));
    }

    @GET
    @Path("{id}")
    public Page desk(@PathParam("id") String id, @Context Caller caller) {
        Review review = reviews.reviewFor(id, caller);
        List<Note> noted = notes.of(review);
        boolean mine = caller.posts().contains(review.post());
        return Page.of(
                "desk.ftlh",
                review.title(),
                new Desk(
                        row(review),
                        Piece.of(drafts.of(review), noted),
                        noted,
                        noted.stream().map(Note::item).collect(Collectors.joining("\n")),
                        questions(),
                        mine,
                        clock.today().toString()));
    }

    @POST
    @Path("{id}/acceptance")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response accept(
            @PathParam("id") String id, @FormParam("completeOn") LocalDate completeOn, @Context Caller caller) {
        reviews.accept(id, Optional.ofNullable(completeOn).orElseGet(clock::today), caller);
        return back(id);
    }

    @POST
    @Path("{id}/materials-request")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response request(@PathParam("id") String id, @FormParam("missing") String missing, @Context Caller caller) {
        reviews.requestMaterials(id, lines(missing), caller);
        return back(id);
    }

    /** The form asks every check: its answer under the check's name, its remark beside. */
    @POST
    @Path("{id}/opinion")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response issue(@PathParam("id") String id, MultivaluedMap<String, String> form, @Context Caller caller) {
        List<CheckAnswer> checks = Arrays.stream(ReviewCheck.values())
                .filter(check -> !Given.text(form.getFirst(check.name())).isEmpty())
                .map(check -> new CheckAnswer(
                        check,
                        form.getFirst(check.name()).equals("fine"),
                        Given.text(form.getFirst(check.name() + "-remark"))))
                .toList();
        OpinionDraft draft = new OpinionDraft(
                conclusion(Given.text(form.getFirst("conclusion"))),
                Given.text(form.getFirst("text")),
                lines(form.getFirst("items")),
                checks,
                Given.text(form.getFirst("reason")));
        reviews.issue(id, draft, caller);
        return back(id);
    }

    /** The checks of 国办发〔2018〕115号 as questions, by name and in order. */
    private static Map<String, String> questions() {
        Map<String, String> questions = new LinkedHashMap<>();
        for (ReviewCheck check : ReviewCheck.values()) {
            questions.put(check.name(), Messages.text("check." + check));
        }
        return questions;
    }

    private static Optional<Conclusion> conclusion(String given) {
        return Arrays.stream(Conclusion.values())
                .filter(one -> one.name().equals(given))
                .findFirst();
    }

    @POST
    @Path("{id}/annotations")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response annotate(
            @PathParam("id") String id,
            @FormParam("quote") String quote,
            @FormParam("kind") NoteKind kind,
            @FormParam("comment") String comment,
            @FormParam("basis") String basis,
            @FormParam("proposal") String proposal,
            @Context Caller caller) {
        Notes.Draft draft = new Notes.Draft(
                Given.text(quote).replace("\r\n", "\n"),
                Optional.empty(),
                Optional.ofNullable(kind),
                Given.text(comment),
                Given.text(basis),
                Given.text(proposal));
        notes.take(id, draft, caller);
        return back(id);
    }

    @POST
    @Path("{id}/annotations/{note}/withdrawal")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response withdraw(@PathParam("id") String id, @PathParam("note") String note, @Context Caller caller) {
        notes.withdraw(id, note, caller);
        return back(id);
    }

    private Row row(Review review) {
        return new Row(
                review,
                name(review.organ()),
                name(review.submittingOrgan()),
                review.overdue(clock.today()),
                review.window());
    }

    private String name(String organ) {
        return organization.organ(organ).map(Organ::shortName).orElse(organ);
    }

    private static List<String> lines(String given) {
        return Given.lines(Given.text(given).lines().toList());
    }

    /** As a header, because {@code seeOther} would put the address of this resource before the path once more. */
    private static Response back(String id) {
        return Response.status(Response.Status.SEE_OTHER)
                .header(HttpHeaders.LOCATION, "/console/review/" + id)
                .build();
    }
}
