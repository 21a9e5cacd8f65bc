package org.wenshu.review.rest;

import java.util.List;
import javax.ws.rs.Consumes;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.MediaType;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.wenshu.api.web.Caller;
import org.wenshu.api.web.WebPath;
import org.wenshu.api.web.WebResource;
import org.wenshu.review.LegalityReviews;
import org.wenshu.review.adoption.Adopted;
import org.wenshu.review.adoption.Adoptions;

/** The drafting organ's answers to opinions; {@code id} is the review's. */
@Component(service = WebResource.class)
@WebPath("/api/review/adoptions")
@Path("/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class AdoptionResource implements WebResource {

    private final LegalityReviews reviews;
    private final Adoptions adoptions;

    @Activate
    public AdoptionResource(@Reference LegalityReviews reviews, @Reference Adoptions adoptions) {
        this.reviews = reviews;
        this.adoptions = adoptions;
    }

    /** The answers. */
    public record AdoptionList(int total, List<Adopted> items) {}

    @GET
    public AdoptionList list(@PathParam("id") String id, @Context Caller caller) {
        List<Adopted> items = adoptions.of(reviews.reviewFor(id, caller));
        return new AdoptionList(items.size(), items);
    }

    @POST
    public AdoptionList report(@PathParam("id") String id, Bodies.AdoptionForm given, @Context Caller caller) {
        List<Adopted> items = adoptions.report(id, Bodies.AdoptionForm.read(given), caller);
        return new AdoptionList(items.size(), items);
    }
}
