package org.wenshu.review.console;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javax.ws.rs.DefaultValue;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.MediaType;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.wenshu.api.time.BusinessClock;
import org.wenshu.api.web.Caller;
import org.wenshu.api.web.Page;
import org.wenshu.api.web.WebPath;
import org.wenshu.api.web.WebResource;
import org.wenshu.review.Given;
import org.wenshu.review.LegalityReviews;
import org.wenshu.review.Messages;
import org.wenshu.review.Queue;
import org.wenshu.review.Review;
import org.wenshu.review.ReviewQuery;
import org.wenshu.review.desk.DeskFigures;
import org.wenshu.review.desk.Figures;
import org.wenshu.review.desk.ReviewDesk;

/** The desk of the Justice Bureau and of the legal units. */
@Component(service = WebResource.class)
@WebPath("/console/review")
@Path("/")
@Produces(MediaType.TEXT_HTML)
public class ReviewPages implements WebResource {

    private static final int SHOWN = 100;

    private final LegalityReviews reviews;
    private final ReviewDesk desk;
    private final DeskFigures figures;
    private final DeskModels models;
    private final BusinessClock clock;

    @Activate
    public ReviewPages(
            @Reference LegalityReviews reviews,
            @Reference ReviewDesk desk,
            @Reference DeskFigures figures,
            @Reference DeskModels models,
            @Reference BusinessClock clock) {
        this.reviews = reviews;
        this.desk = desk;
        this.figures = figures;
        this.models = models;
        this.clock = clock;
    }

    /** A heap with how much lies on it. */
    public record Heap(String name, String label, long count) {}

    /** A desk to choose. */
    public record Choice(String organ, String name) {}

    /** The list; {@code page} counts from 0. */
    public record Listing(
            List<DeskModels.Row> rows,
            List<Heap> heaps,
            List<Choice> desks,
            String queue,
            String desk,
            String words,
            int page,
            boolean more) {}

    /** The figures of a period; {@code names} are the organs' in the order of the rows. */
    public record Period(Figures figures, List<String> names) {}

    @GET
    public Page queue(
            @QueryParam("queue") Queue queue,
            @QueryParam("desk") @DefaultValue("") String organ,
            @QueryParam("q") @DefaultValue("") String words,
            @QueryParam("page") @DefaultValue("0") int page,
            @Context Caller caller) {
        ReviewQuery all = desk.query(Optional.empty(), Optional.empty(), organ, Given.text(words), caller);
        ReviewQuery shown = queue == null ? all : all.on(queue);
        int number = Math.max(0, Math.min(page, Integer.MAX_VALUE / SHOWN - 1));
        List<Review> found = desk.list(shown, number * SHOWN, SHOWN + 1);
        Listing model = new Listing(
                found.stream().limit(SHOWN).map(models::row).toList(),
                heaps(all),
                desks(caller),
                queue == null ? "" : queue.name(),
                organ,
                Given.text(words),
                number,
                found.size() > SHOWN);
        return Page.of("queue.ftlh", Messages.text("menu"), model);
    }

    private List<Heap> heaps(ReviewQuery all) {
        var counts = desk.counts(all);
        return Arrays.stream(Queue.values())
                .map(one -> new Heap(one.name(), Messages.text("queue." + one), counts.get(one)))
                .toList();
    }

    /** Departments see no desk but their own. */
    private List<Choice> desks(Caller caller) {
        return LegalityReviews.scope(caller).isPresent()
                ? List.of()
                : desk.desks().stream()
                        .map(organ -> new Choice(organ, models.name(organ)))
                        .toList();
    }

    @GET
    @Path("{id}")
    public Page desk(@PathParam("id") String id, @Context Caller caller) {
        Review review = reviews.reviewFor(id, caller);
        return Page.of("desk.ftlh", review.title(), models.desk(review, caller));
    }

    /** What desks did in a period; without one, in this year up to today. */
    @GET
    @Path("figures")
    public Page figures(@QueryParam("from") LocalDate from, @QueryParam("to") LocalDate to, @Context Caller caller) {
        LocalDate today = clock.today();
        Figures found = figures.of(
                LegalityReviews.scope(caller),
                Optional.ofNullable(from).orElse(today.withDayOfYear(1)),
                Optional.ofNullable(to).orElse(today),
                today);
        List<String> names = found.rows().stream()
                .map(row -> row.organ().isEmpty() ? Messages.text("figures.sum") : models.name(row.organ()))
                .toList();
        return Page.of("figures.ftlh", Messages.text("figures"), new Period(found, names));
    }
}
