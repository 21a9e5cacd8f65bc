package org.wenshu.records.rest;

import java.util.List;
import javax.ws.rs.Consumes;
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
import org.wenshu.api.web.Caller;
import org.wenshu.api.web.WebPath;
import org.wenshu.api.web.WebResource;
import org.wenshu.records.Desk;
import org.wenshu.records.Given;
import org.wenshu.records.Holds;
import org.wenshu.records.Item;
import org.wenshu.records.RecordsTables;
import org.wenshu.records.Refusal;
import org.wenshu.records.Rights;
import org.wenshu.records.fixity.FixityJob;
import org.wenshu.records.fixity.FixityReport;
import org.wenshu.records.fixity.FixityTables;

/** What happens to items after they were archived: freezing, the end of their periods, checks of their contents. */
@Component(service = WebResource.class)
@WebPath("/api/records/care")
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class CareResource implements WebResource {

    private static final int SHOWN = 20;

    private final Desk desk;
    private final Holds holds;
    private final FixityJob job;
    private final FixityTables reports;

    @Activate
    public CareResource(
            @Reference Desk desk, @Reference Holds holds, @Reference FixityJob job, @Reference FixityTables reports) {
        this.desk = desk;
        this.holds = holds;
        this.job = job;
        this.reports = reports;
    }

    /** Why a hold is placed or lifted. */
    public record HoldEntry(String reason) {}

    /** Items whose period is over. */
    public record Expired(int total, List<Views.ItemView> items) {}

    /** The latest checks; {@code running} tells whether one is under way. */
    public record Fixity(boolean running, int total, List<FixityReport> items) {}

    @POST
    @Path("holds/{documentId}")
    public Views.Held place(@PathParam("documentId") String id, HoldEntry given, @Context Caller caller) {
        holds.place(id, Given.text(Refusal.needed(given).reason()), caller);
        return held(id);
    }

    @POST
    @Path("holds/{documentId}/release")
    public Views.Held lift(@PathParam("documentId") String id, HoldEntry given, @Context Caller caller) {
        holds.lift(id, Given.text(Refusal.needed(given).reason()), caller);
        return held(id);
    }

    /** What is to be appraised: the period is over, and nobody froze it. Nothing is destroyed by this system. */
    @GET
    @Path("expired")
    public Expired expired(
            @QueryParam("page") @DefaultValue("0") int page,
            @QueryParam("size") @DefaultValue("20") int size,
            @Context Caller caller) {
        Rights.requireReader(caller);
        RecordsTables.Slice<Item> found = desk.expired(page, size);
        return new Expired(
                found.total(), found.items().stream().map(Views.ItemView::of).toList());
    }

    @GET
    @Path("fixity")
    public Fixity fixity(@Context Caller caller) {
        Rights.requireReader(caller);
        List<FixityReport> latest = reports.latest(SHOWN);
        return new Fixity(job.running(), latest.size(), latest);
    }

    /** Starts a check of all contents; its report is there when it is done. */
    @POST
    @Path("fixity")
    public Response check(@Context Caller caller) {
        Rights.requireArchivist(caller);
        if (!job.start(caller.account())) {
            throw Refusal.of(409, "checkRunning");
        }
        return Response.accepted(fixity(caller)).build();
    }

    private Views.Held held(String id) {
        return new Views.Held(id, desk.hold(desk.document(id)));
    }
}
