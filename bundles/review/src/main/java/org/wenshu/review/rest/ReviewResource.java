package org.wenshu.review.rest;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javax.ws.rs.Consumes;
import javax.ws.rs.DELETE;
import javax.ws.rs.DefaultValue;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.HttpHeaders;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.wenshu.api.paper.Papers;
import org.wenshu.api.review.CheckAnswer;
import org.wenshu.api.review.Conclusion;
import org.wenshu.api.review.ReviewCheck;
import org.wenshu.api.time.BusinessClock;
import org.wenshu.api.web.Caller;
import org.wenshu.api.web.WebPath;
import org.wenshu.api.web.WebResource;
import org.wenshu.review.Given;
import org.wenshu.review.LegalityReviews;
import org.wenshu.review.Note;
import org.wenshu.review.NoteKind;
import org.wenshu.review.Notes;
import org.wenshu.review.OpinionDraft;
import org.wenshu.review.OpinionPaper;
import org.wenshu.review.Review;
import org.wenshu.review.ReviewState;
import org.wenshu.review.ReviewTables;

/** Legality reviews over REST. */
@Component(service = WebResource.class)
@WebPath("/api/review")
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ReviewResource implements WebResource {

    private static final int MOST = 200;

    private final LegalityReviews reviews;
    private final ReviewTables tables;
    private final Notes notes;
    private final OpinionPaper paper;
    private final Papers papers;
    private final BusinessClock clock;

    @Activate
    public ReviewResource(
            @Reference LegalityReviews reviews,
            @Reference ReviewTables tables,
            @Reference Notes notes,
            @Reference OpinionPaper paper,
            @Reference Papers papers,
            @Reference BusinessClock clock) {
        this.reviews = reviews;
        this.tables = tables;
        this.notes = notes;
        this.paper = paper;
        this.papers = papers;
        this.clock = clock;
    }

    /** A page of reviews. */
    public record Listing(long total, List<ReviewView> items) {}

    /** When the materials were complete; absent means today. */
    public record Acceptance(Optional<LocalDate> completeOn) {}

    /** What is missing, one line each. */
    public record MaterialsRequest(List<String> missing) {}

    /** One of the seven answers. */
    public record CheckForm(ReviewCheck check, boolean fine, String remark) {}

    /** The opinion; the reason is for one that comes before the shortest time. */
    public record OpinionForm(
            Conclusion conclusion, String text, List<String> items, List<CheckForm> checks, String reason) {

        private static final OpinionForm EMPTY = new OpinionForm(null, "", List.of(), List.of(), "");

        OpinionDraft draft() {
            List<CheckAnswer> answers = Optional.ofNullable(checks).orElse(List.of()).stream()
                    .filter(form -> form != null && form.check() != null)
                    .map(form -> new CheckAnswer(form.check(), form.fine(), Given.text(form.remark())))
                    .toList();
            return new OpinionDraft(
                    Optional.ofNullable(conclusion), Given.text(text), Given.lines(items), answers, Given.text(reason));
        }
    }

    /** The notes on a draft. */
    public record NoteList(int total, List<Note> items) {}

    /** A note: words of the draft, and what is to be said of them. */
    public record NoteForm(
            String quote, Optional<Integer> start, NoteKind kind, String comment, String basis, String proposal) {

        private static final NoteForm EMPTY = new NoteForm("", Optional.empty(), null, "", "", "");
    }

    @GET
    @Path("reviews")
    public Listing list(
            @QueryParam("state") ReviewState state,
            @QueryParam("page") @DefaultValue("0") int page,
            @QueryParam("size") @DefaultValue("20") int size,
            @Context Caller caller) {
        var wanted = Optional.ofNullable(state);
        var organ = LegalityReviews.scope(caller);
        int limit = Math.max(1, Math.min(size, MOST));
        int offset = (int) Math.min((long) Math.max(0, page) * limit, Integer.MAX_VALUE);
        List<ReviewView> items = tables.list(wanted, organ, offset, limit).stream()
                .map(this::view)
                .toList();
        return new Listing(tables.count(wanted, organ), items);
    }

    @GET
    @Path("reviews/{id}")
    public ReviewView get(@PathParam("id") String id, @Context Caller caller) {
        return view(reviews.reviewFor(id, caller));
    }

    @POST
    @Path("reviews/{id}/acceptance")
    public ReviewView accept(@PathParam("id") String id, Acceptance given, @Context Caller caller) {
        LocalDate completeOn =
                Optional.ofNullable(given).flatMap(Acceptance::completeOn).orElseGet(clock::today);
        return view(reviews.accept(id, completeOn, caller));
    }

    @POST
    @Path("reviews/{id}/materials-request")
    public ReviewView request(@PathParam("id") String id, MaterialsRequest given, @Context Caller caller) {
        List<String> missing =
                Optional.ofNullable(given).map(MaterialsRequest::missing).orElse(List.of());
        return view(reviews.requestMaterials(id, Given.lines(missing), caller));
    }

    @POST
    @Path("reviews/{id}/opinion")
    public ReviewView issue(@PathParam("id") String id, OpinionForm given, @Context Caller caller) {
        OpinionForm form = given == null ? OpinionForm.EMPTY : given;
        return view(reviews.issue(id, form.draft(), caller));
    }

    /** The opinion as a paper. */
    @GET
    @Path("reviews/{id}/opinion.docx")
    @Produces(MediaType.WILDCARD)
    public Response paper(@PathParam("id") String id, @Context Caller caller) {
        Review review = reviews.reviewFor(id, caller);
        byte[] docx = papers.docx(paper.of(review));
        String name = URLEncoder.encode(paper.fileName(review), StandardCharsets.UTF_8)
                .replace("+", "%20");
        return Response.ok(docx, Papers.DOCX)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"opinion.docx\"; filename*=UTF-8''" + name)
                .build();
    }

    @GET
    @Path("reviews/{id}/annotations")
    public NoteList notes(@PathParam("id") String id, @Context Caller caller) {
        List<Note> items = notes.of(reviews.reviewFor(id, caller));
        return new NoteList(items.size(), items);
    }

    @POST
    @Path("reviews/{id}/annotations")
    public Response annotate(@PathParam("id") String id, NoteForm given, @Context Caller caller) {
        NoteForm form = given == null ? NoteForm.EMPTY : given;
        Note note = notes.take(
                id,
                new Notes.Draft(
                        Given.text(form.quote()),
                        Optional.ofNullable(form.start()).flatMap(start -> start),
                        Optional.ofNullable(form.kind()),
                        Given.text(form.comment()),
                        Given.text(form.basis()),
                        Given.text(form.proposal())),
                caller);
        return Response.status(Response.Status.CREATED).entity(note).build();
    }

    @DELETE
    @Path("reviews/{id}/annotations/{note}")
    public void withdraw(@PathParam("id") String id, @PathParam("note") String note, @Context Caller caller) {
        notes.withdraw(id, note, caller);
    }

    private ReviewView view(Review review) {
        return ReviewView.of(review, clock.today());
    }
}
