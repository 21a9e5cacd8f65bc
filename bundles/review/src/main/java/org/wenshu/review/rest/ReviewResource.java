package org.wenshu.review.rest;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
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
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.wenshu.api.paper.Papers;
import org.wenshu.api.time.BusinessClock;
import org.wenshu.api.web.Caller;
import org.wenshu.api.web.WebPath;
import org.wenshu.api.web.WebResource;
import org.wenshu.review.Given;
import org.wenshu.review.LegalityReviews;
import org.wenshu.review.Note;
import org.wenshu.review.Notes;
import org.wenshu.review.OpinionPaper;
import org.wenshu.review.Opinions;
import org.wenshu.review.PlacedNote;
import org.wenshu.review.Queue;
import org.wenshu.review.Review;
import org.wenshu.review.ReviewQuery;
import org.wenshu.review.ReviewState;
import org.wenshu.review.aid.Aids;
import org.wenshu.review.desk.ReviewDesk;
import org.wenshu.review.http.Download;
import org.wenshu.review.version.Versions;

/** Legality reviews over REST. */
@Component(service = WebResource.class)
@WebPath("/api/review")
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ReviewResource implements WebResource {

    private static final int MOST = 200;

    private final LegalityReviews reviews;
    private final Opinions opinions;
    private final ReviewDesk desk;
    private final Notes notes;
    private final Versions versions;
    private final Aids aids;
    private final OpinionPaper paper;
    private final Papers papers;
    private final BusinessClock clock;

    @Activate
    public ReviewResource(
            @Reference LegalityReviews reviews,
            @Reference Opinions opinions,
            @Reference ReviewDesk desk,
            @Reference Notes notes,
            @Reference Versions versions,
            @Reference Aids aids,
            @Reference OpinionPaper paper,
            @Reference Papers papers,
            @Reference BusinessClock clock) {
        this.reviews = reviews;
        this.opinions = opinions;
        this.desk = desk;
        this.notes = notes;
        this.versions = versions;
        this.aids = aids;
        this.paper = paper;
        this.papers = papers;
        this.clock = clock;
    }

    /** A page of reviews. */
    public record Listing(long total, List<ReviewView> items) {}

    /** The notes on a draft. */
    public record NoteList(int total, List<PlacedNote> items) {}

    /** The aids and their advice. */
    public record AidList(int total, List<Aids.Panel> items) {}

    /** How many reviews lie on each heap. */
    public record Heaps(Map<Queue, Long> counts) {}

    @GET
    @Path("reviews")
    public Listing list(
            @QueryParam("state") ReviewState state,
            @QueryParam("queue") Queue queue,
            @QueryParam("desk") @DefaultValue("all") String organ,
            @QueryParam("q") @DefaultValue("") String words,
            @QueryParam("page") @DefaultValue("0") int page,
            @QueryParam("size") @DefaultValue("20") int size,
            @Context Caller caller) {
        ReviewQuery query =
                desk.query(Optional.ofNullable(state), Optional.ofNullable(queue), organ, Given.text(words), caller);
        int limit = Math.max(1, Math.min(size, MOST));
        int offset = (int) Math.min((long) Math.max(0, page) * limit, Integer.MAX_VALUE);
        List<ReviewView> items =
                desk.list(query, offset, limit).stream().map(this::view).toList();
        return new Listing(desk.count(query), items);
    }

    /** The heaps of the caller's desk, or of another one. */
    @GET
    @Path("queues")
    public Heaps queues(@QueryParam("desk") @DefaultValue("") String organ, @Context Caller caller) {
        return new Heaps(desk.counts(desk.query(Optional.empty(), Optional.empty(), organ, "", caller)));
    }

    @GET
    @Path("reviews/{id}")
    public ReviewView get(@PathParam("id") String id, @Context Caller caller) {
        return view(reviews.reviewFor(id, caller));
    }

    /** Gives the review to a post of its desk; without one the caller takes it. */
    @POST
    @Path("reviews/{id}/assignment")
    public ReviewView assign(@PathParam("id") String id, Bodies.AssignmentForm given, @Context Caller caller) {
        String post = given == null ? "" : Given.text(given.post());
        return view(post.isEmpty() ? reviews.take(id, caller) : reviews.assign(id, post, caller));
    }

    @POST
    @Path("reviews/{id}/acceptance")
    public ReviewView accept(@PathParam("id") String id, Bodies.Acceptance given, @Context Caller caller) {
        LocalDate completeOn = Optional.ofNullable(given)
                .flatMap(Bodies.Acceptance::completeOn)
                .orElseGet(clock::today);
        return view(reviews.accept(id, completeOn, caller));
    }

    @POST
    @Path("reviews/{id}/materials-request")
    public ReviewView request(@PathParam("id") String id, Bodies.MaterialsRequest given, @Context Caller caller) {
        List<String> missing =
                Optional.ofNullable(given).map(Bodies.MaterialsRequest::missing).orElse(List.of());
        return view(reviews.requestMaterials(id, Given.lines(missing), caller));
    }

    /** Issues the opinion; where the pack asks for two persons, it waits for the second. */
    @POST
    @Path("reviews/{id}/opinion")
    public ReviewView issue(@PathParam("id") String id, Bodies.OpinionForm given, @Context Caller caller) {
        return view(opinions.issue(id, Bodies.OpinionForm.draft(given), caller));
    }

    /** Lays the opinion before a second person, also where one would be enough. */
    @POST
    @Path("reviews/{id}/opinion-draft")
    public ReviewView submit(@PathParam("id") String id, Bodies.OpinionForm given, @Context Caller caller) {
        return view(opinions.submit(id, Bodies.OpinionForm.draft(given), caller));
    }

    /** The second person confirms, which issues the opinion. */
    @POST
    @Path("reviews/{id}/opinion-confirmation")
    public ReviewView confirm(@PathParam("id") String id, @Context Caller caller) {
        return view(opinions.confirm(id, caller));
    }

    /** The second person does not confirm. */
    @POST
    @Path("reviews/{id}/opinion-return")
    public ReviewView sendBack(@PathParam("id") String id, Bodies.ReasonForm given, @Context Caller caller) {
        return view(opinions.sendBack(id, Bodies.ReasonForm.text(given), caller));
    }

    /** Two versions of the draft by article; without numbers the latest and the one before. */
    @GET
    @Path("reviews/{id}/comparison")
    public Versions.Redline compare(
            @PathParam("id") String id,
            @QueryParam("from") Integer from,
            @QueryParam("to") Integer to,
            @Context Caller caller) {
        return versions.compare(reviews.reviewFor(id, caller), Optional.ofNullable(from), Optional.ofNullable(to));
    }

    /** What the aids at hand say of the draft. */
    @GET
    @Path("reviews/{id}/aids")
    public AidList aids(@PathParam("id") String id, @Context Caller caller) {
        List<Aids.Panel> panels = aids.of(reviews.reviewFor(id, caller));
        return new AidList(panels.size(), panels);
    }

    /** Puts an advice aside. */
    @POST
    @Path("reviews/{id}/aids/dismissal")
    public AidList dismiss(@PathParam("id") String id, Bodies.DismissalForm given, @Context Caller caller) {
        Bodies.DismissalForm form = given == null ? new Bodies.DismissalForm("", "", "") : given;
        aids.dismiss(id, Given.text(form.aid()), Given.text(form.key()), Given.text(form.reason()), caller);
        return aids(id, caller);
    }

    /** The opinion as a paper. */
    @GET
    @Path("reviews/{id}/opinion.docx")
    @Produces(MediaType.WILDCARD)
    public Response paper(@PathParam("id") String id, @Context Caller caller) {
        Review review = reviews.reviewFor(id, caller);
        return Download.of(papers.docx(paper.of(review)), paper.fileName(review) + ".docx", Papers.DOCX);
    }

    /** The opinion as a paper that nobody writes on. */
    @GET
    @Path("reviews/{id}/opinion.pdf")
    @Produces(MediaType.WILDCARD)
    public Response print(@PathParam("id") String id, @Context Caller caller) {
        Review review = reviews.reviewFor(id, caller);
        return Download.of(papers.pdf(paper.of(review)), paper.fileName(review) + ".pdf", Papers.PDF);
    }

    @GET
    @Path("reviews/{id}/annotations")
    public NoteList notes(@PathParam("id") String id, @Context Caller caller) {
        List<PlacedNote> items = notes.of(reviews.reviewFor(id, caller));
        return new NoteList(items.size(), items);
    }

    @POST
    @Path("reviews/{id}/annotations")
    public Response annotate(@PathParam("id") String id, Bodies.NoteForm given, @Context Caller caller) {
        Note note = notes.take(id, Bodies.NoteForm.draft(given), caller);
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
