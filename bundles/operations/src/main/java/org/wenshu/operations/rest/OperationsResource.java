package org.wenshu.operations.rest;

import java.io.InputStream;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
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
import org.wenshu.api.operations.SuiteBundle;
import org.wenshu.api.operations.SwapReport;
import org.wenshu.api.web.Caller;
import org.wenshu.api.web.WebPath;
import org.wenshu.api.web.WebResource;
import org.wenshu.operations.Refusal;
import org.wenshu.operations.SwapDesk;
import org.wenshu.operations.SwapDesk.Staged;
import org.wenshu.operations.SwapDesk.Wanted;
import org.wenshu.operations.SwapTables;

/** The bundles of the node: what runs, what a swap would do, swaps and their reports. */
@Component(service = WebResource.class)
@WebPath("/api/operations")
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
public class OperationsResource implements WebResource {

    private static final int MOST = 200;

    private final SwapDesk desk;

    @Activate
    public OperationsResource(@Reference SwapDesk desk) {
        this.desk = desk;
    }

    /** The bundles. */
    public record Bundles(int total, List<SuiteBundle> items) {}

    /** A swap that began; its report is at {@code /api/operations/swaps/<number>}. */
    public record Begun(long number) {}

    /** A report of this node. */
    public record Report(
            long number,
            String bundle,
            String account,
            Instant begun,
            SwapReport.Outcome outcome,
            String from,
            String to,
            String sha256,
            String signer,
            List<String> reasons,
            int held,
            long longestWaitMillis,
            long durationMillis,
            long caughtUp) {

        static Report of(SwapReport report) {
            return new Report(
                    report.number(),
                    report.bundle(),
                    report.account(),
                    report.begun(),
                    report.outcome(),
                    report.from(),
                    report.to(),
                    report.sha256(),
                    report.signer(),
                    report.reasons(),
                    report.held(),
                    millis(report.longestWait()),
                    millis(report.duration()),
                    report.caughtUp());
        }

        private static long millis(Duration duration) {
            return duration.toMillis();
        }
    }

    @GET
    @Path("bundles")
    public Bundles bundles(@Context Caller caller) {
        List<SuiteBundle> bundles = desk.bundles(caller);
        return new Bundles(bundles.size(), bundles);
    }

    /** Receives a jar; nothing is touched yet. */
    @POST
    @Path("artifacts")
    @Consumes(MediaType.WILDCARD)
    public Response stage(InputStream jar, @Context Caller caller) {
        Staged staged = desk.stage(jar, caller);
        return Response.status(Response.Status.CREATED)
                .entity(staged)
                .location(URI.create("artifacts/" + staged.id()))
                .build();
    }

    @GET
    @Path("artifacts/{id}")
    public Staged staged(@PathParam("id") String id, @Context Caller caller) {
        return desk.staged(id, caller);
    }

    @POST
    @Path("swaps")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response swap(Wanted wanted, @Context Caller caller) {
        return begun(desk.start(Optional.ofNullable(wanted).orElseThrow(() -> Refusal.of(422, "noBody")), caller));
    }

    @POST
    @Path("bundles/{name}/rollback")
    public Response rollBack(@PathParam("name") String name, @Context Caller caller) {
        return begun(desk.rollBack(name, caller));
    }

    /** The swaps of all nodes that ended, the latest first. */
    @GET
    @Path("swaps")
    public SwapTables.Slice swaps(
            @QueryParam("page") @DefaultValue("0") int page,
            @QueryParam("size") @DefaultValue("20") int size,
            @Context Caller caller) {
        return desk.swaps(Math.max(0, page), Math.max(1, Math.min(size, MOST)), caller);
    }

    /** A swap of this node, also while it runs. */
    @GET
    @Path("swaps/{number}")
    public Report swap(@PathParam("number") long number, @Context Caller caller) {
        return Report.of(desk.report(number, caller));
    }

    private static Response begun(long number) {
        return Response.accepted(new Begun(number))
                .location(URI.create("/api/operations/swaps/" + number))
                .build();
    }
}
