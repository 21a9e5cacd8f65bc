package org.wenshu.catalog.rest;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javax.ws.rs.Consumes;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.PUT;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.HttpHeaders;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.wenshu.api.time.BusinessClock;
import org.wenshu.api.web.Caller;
import org.wenshu.api.web.WebPath;
import org.wenshu.api.web.WebResource;
import org.wenshu.catalog.Refusal;
import org.wenshu.catalog.cleanup.Cleanup;
import org.wenshu.catalog.cleanup.CleanupDecisions;
import org.wenshu.catalog.cleanup.Cleanups;
import org.wenshu.catalog.cleanup.Conclusion;
import org.wenshu.catalog.form.Given;

/** Clean-ups over REST. */
@Component(service = WebResource.class)
@WebPath("/api/catalog/cleanups")
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class CleanupResource implements WebResource {

    private final Cleanups cleanups;
    private final CleanupDecisions decisions;
    private final BusinessClock clock;

    @Activate
    public CleanupResource(
            @Reference Cleanups cleanups, @Reference CleanupDecisions decisions, @Reference BusinessClock clock) {
        this.cleanups = cleanups;
        this.decisions = decisions;
        this.clock = clock;
    }

    /** All of them; {@code due} is when the next one is, or was. */
    public record Overview(long total, List<Cleanup> items, Optional<LocalDate> due) {}

    /** Why the government gives it back. */
    public record GivenBack(String reason) {}

    /** The government's decision, of today if no day is said, and from when what it ends is without effect. */
    public record Decided(String reference, Optional<LocalDate> decidedOn, Optional<LocalDate> endsFrom) {}

    /** What is said of a document, and on which ground. */
    public record Judged(Optional<Conclusion> conclusion, String basis) {}

    @GET
    public Overview overview() {
        List<Cleanup> items = cleanups.all();
        return new Overview(items.size(), items, cleanups.due());
    }

    /** Opens a clean-up of all documents that have not ended. */
    @POST
    public Response open(@Context Caller caller) {
        Cleanup cleanup = cleanups.open(caller);
        return Response.status(Response.Status.CREATED)
                .header(HttpHeaders.LOCATION, URI.create("/api/catalog/cleanups/" + cleanup.period()))
                .entity(cleanup)
                .build();
    }

    @GET
    @Path("{period}")
    public Cleanup get(@PathParam("period") String period) {
        return cleanups.find(period);
    }

    @PUT
    @Path("{period}/documents/{number}")
    public Cleanup conclude(
            @PathParam("period") String period,
            @PathParam("number") String number,
            Judged given,
            @Context Caller caller) {
        Judged body = needed(given);
        cleanups.conclude(period, number, body.conclusion(), Given.text(body.basis()), caller);
        return cleanups.find(period);
    }

    /** Lays what was judged before the government. */
    @POST
    @Path("{period}/submission")
    public Cleanup submit(@PathParam("period") String period, @Context Caller caller) {
        return decisions.submit(period, caller);
    }

    @POST
    @Path("{period}/return")
    public Cleanup giveBack(@PathParam("period") String period, GivenBack given, @Context Caller caller) {
        return decisions.giveBack(period, Given.text(needed(given).reason()), caller);
    }

    @POST
    @Path("{period}/decision")
    public Cleanup decide(@PathParam("period") String period, Decided given, @Context Caller caller) {
        Decided body = needed(given);
        return decisions.decide(
                period,
                Given.text(body.reference()),
                body.decidedOn().orElseGet(clock::today),
                body.endsFrom(),
                caller);
    }

    private static <T> T needed(T body) {
        return Optional.ofNullable(body).orElseThrow(() -> Refusal.problem("noBody", 422));
    }

    @POST
    @Path("{period}/publication")
    public Cleanup publish(@PathParam("period") String period, @Context Caller caller) {
        return cleanups.publish(period, caller);
    }
}
