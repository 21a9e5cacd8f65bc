package org.wenshu.operations.console;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import javax.ws.rs.Consumes;
import javax.ws.rs.DefaultValue;
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
import javax.ws.rs.core.Response;
import org.apache.cxf.jaxrs.ext.multipart.Attachment;
import org.apache.cxf.jaxrs.ext.multipart.MultipartBody;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.wenshu.api.web.Caller;
import org.wenshu.api.web.Page;
import org.wenshu.api.web.WebPath;
import org.wenshu.api.web.WebResource;
import org.wenshu.operations.Messages;
import org.wenshu.operations.Refusal;
import org.wenshu.operations.SwapDesk;
import org.wenshu.operations.SwapDesk.Staged;
import org.wenshu.operations.SwapDesk.Wanted;
import org.wenshu.operations.SwapTables;
import org.wenshu.operations.event.BundleSwapped;

/** The bundles of the node, and their swaps. */
@Component(service = WebResource.class)
@WebPath("/console/operations")
@Path("/")
@Produces(MediaType.TEXT_HTML)
public class OperationsPages implements WebResource {

    private static final String SWAPS = "/console/operations/swaps/";
    private static final int SHOWN = 30;

    private final SwapDesk desk;

    @Activate
    public OperationsPages(@Reference SwapDesk desk) {
        this.desk = desk;
    }

    /** The bundles; {@code allowed} is whether the caller may swap them. */
    public record Bundles(boolean allowed, List<BundleRow> bundles) {}

    /** An artifact before its swap. */
    public record Plan(Staged staged, String way, boolean signed) {}

    /** The swaps that ended; {@code pages} of them. */
    public record Swaps(int page, int pages, int total, List<SwapRow> rows) {}

    @GET
    public Page bundles(@Context Caller caller) {
        List<BundleRow> rows = desk.bundles(caller).stream().map(BundleRow::of).toList();
        return page("bundles.ftlh", new Bundles(SwapDesk.mayOperate(caller), rows));
    }

    @POST
    @Path("artifacts")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response stage(MultipartBody body, @Context Caller caller) {
        Attachment file = Optional.ofNullable(body.getAttachment("file")).orElseThrow(() -> Refusal.of(422, "noFile"));
        try (InputStream jar = file.getDataHandler().getInputStream()) {
            return seeOther(
                    "/console/operations/artifacts/" + desk.stage(jar, caller).id());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @GET
    @Path("artifacts/{id}")
    public Page plan(@PathParam("id") String id, @Context Caller caller) {
        Staged staged = desk.staged(id, caller);
        return page(
                "plan.ftlh",
                new Plan(
                        staged,
                        Messages.text("way." + staged.preview().way()),
                        !staged.preview().signer().isEmpty()));
    }

    @POST
    @Path("swaps")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response swap(
            @FormParam("artifact") String artifact,
            @FormParam("sha256") String sha256,
            @FormParam("wide") boolean wide,
            @Context Caller caller) {
        return seeOther(SWAPS + desk.start(new Wanted(artifact, sha256, Optional.of(wide)), caller));
    }

    @POST
    @Path("bundles/{name}/rollback")
    public Response rollBack(@PathParam("name") String name, @Context Caller caller) {
        return seeOther(SWAPS + desk.rollBack(name, caller));
    }

    @GET
    @Path("swaps")
    public Page swaps(@QueryParam("page") @DefaultValue("0") int page, @Context Caller caller) {
        int asked = Math.max(0, page);
        SwapTables.Slice slice = desk.swaps(asked, SHOWN, caller);
        List<SwapRow> rows = slice.items().stream().map(SwapRow::of).toList();
        return page("swaps.ftlh", new Swaps(asked, (slice.total() + SHOWN - 1) / SHOWN, slice.total(), rows));
    }

    @GET
    @Path("swaps/{number}")
    public Page swap(@PathParam("number") long number, @Context Caller caller) {
        return page("swap.ftlh", row(number, caller));
    }

    /** The report alone, which the page asks for until the swap is over. */
    @GET
    @Path("swaps/{number}/report")
    public Page report(@PathParam("number") long number, @Context Caller caller) {
        return Page.bare("report.ftlh", Messages.text("menu"), row(number, caller));
    }

    private SwapRow row(long number, Caller caller) {
        return SwapRow.of(BundleSwapped.of("", desk.report(number, caller)));
    }

    private static Page page(String template, Object model) {
        return Page.of(template, Messages.text("menu"), model);
    }

    private static Response seeOther(String address) {
        return Response.status(Response.Status.SEE_OTHER)
                .header(HttpHeaders.LOCATION, address)
                .build();
    }
}
