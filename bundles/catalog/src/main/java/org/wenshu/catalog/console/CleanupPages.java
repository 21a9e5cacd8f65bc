package org.wenshu.catalog.console;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javax.ws.rs.Consumes;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.HttpHeaders;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.MultivaluedMap;
import javax.ws.rs.core.Response;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.wenshu.api.time.BusinessClock;
import org.wenshu.api.web.Caller;
import org.wenshu.api.web.Page;
import org.wenshu.api.web.WebPath;
import org.wenshu.api.web.WebResource;
import org.wenshu.catalog.Entry;
import org.wenshu.catalog.Messages;
import org.wenshu.catalog.Rights;
import org.wenshu.catalog.cleanup.Cleanup;
import org.wenshu.catalog.cleanup.CleanupDecisions;
import org.wenshu.catalog.cleanup.Cleanups;
import org.wenshu.catalog.cleanup.Conclusion;
import org.wenshu.catalog.form.Given;

/** The pages on which a clean-up is worked through. */
@Component(service = WebResource.class)
@WebPath("/console/catalog/cleanups")
@Path("/")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class CleanupPages implements WebResource {

    private static final String ADDRESS = "/console/catalog/cleanups/";

    private final Cleanups cleanups;
    private final CleanupDecisions decisions;
    private final BusinessClock clock;

    @Activate
    public CleanupPages(
            @Reference Cleanups cleanups, @Reference CleanupDecisions decisions, @Reference BusinessClock clock) {
        this.cleanups = cleanups;
        this.decisions = decisions;
        this.clock = clock;
    }

    /** All clean-ups, when the next is due, whether the caller may open one, and what is still to be changed. */
    public record Overview(List<Cleanup> cleanups, Optional<LocalDate> due, boolean mayOpen, List<Entry> toAmend) {}

    /** One of them; {@code decider} tells whether the caller acts for the government. */
    public record Whole(Cleanup cleanup, List<Conclusion> conclusions, boolean keeper, boolean decider, String today) {}

    @GET
    public Page overview(@Context Caller caller) {
        List<Cleanup> all = cleanups.all();
        boolean working = all.stream().anyMatch(cleanup -> cleanup.publishedOn().isEmpty());
        return Page.of(
                "cleanups.ftlh",
                Messages.text("cleanups"),
                new Overview(all, cleanups.due(), Rights.keeps(caller) && !working, cleanups.toAmend()));
    }

    @POST
    public Response open(@Context Caller caller) {
        return to(cleanups.open(caller).period());
    }

    @GET
    @Path("{period}")
    public Page whole(@PathParam("period") String period, @Context Caller caller) {
        return Page.of(
                "cleanup.ftlh",
                Messages.text("cleanups"),
                new Whole(
                        cleanups.find(period),
                        List.of(Conclusion.values()),
                        Rights.keeps(caller),
                        decisions.decides(caller),
                        clock.today().toString()));
    }

    @POST
    @Path("{period}/documents/{number}")
    public Response conclude(
            @PathParam("period") String period,
            @PathParam("number") String number,
            MultivaluedMap<String, String> form,
            @Context Caller caller) {
        cleanups.conclude(
                period,
                number,
                Given.constant(Conclusion.class, form.getFirst("conclusion")),
                Given.text(form.getFirst("basis")),
                caller);
        return to(period);
    }

    @POST
    @Path("{period}/submission")
    public Response submit(@PathParam("period") String period, @Context Caller caller) {
        return to(decisions.submit(period, caller).period());
    }

    @POST
    @Path("{period}/return")
    public Response giveBack(
            @PathParam("period") String period, MultivaluedMap<String, String> form, @Context Caller caller) {
        return to(decisions
                .giveBack(period, Given.text(form.getFirst("reason")), caller)
                .period());
    }

    @POST
    @Path("{period}/decision")
    public Response decide(
            @PathParam("period") String period, MultivaluedMap<String, String> form, @Context Caller caller) {
        LocalDate decidedOn = Given.day(form.getFirst("decidedOn")).orElseGet(clock::today);
        Cleanup decided = decisions.decide(
                period,
                Given.text(form.getFirst("reference")),
                decidedOn,
                Given.day(form.getFirst("endsFrom")),
                caller);
        return to(decided.period());
    }

    @POST
    @Path("{period}/publication")
    public Response publish(@PathParam("period") String period, @Context Caller caller) {
        return to(cleanups.publish(period, caller).period());
    }

    private static Response to(String period) {
        return Response.status(Response.Status.SEE_OTHER)
                .header(HttpHeaders.LOCATION, ADDRESS + period)
                .build();
    }
}
