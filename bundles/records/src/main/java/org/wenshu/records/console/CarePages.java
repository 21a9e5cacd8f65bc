package org.wenshu.records.console;

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
import javax.ws.rs.core.HttpHeaders;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.MultivaluedMap;
import javax.ws.rs.core.Response;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.wenshu.api.web.Caller;
import org.wenshu.api.web.Page;
import org.wenshu.api.web.WebPath;
import org.wenshu.api.web.WebResource;
import org.wenshu.records.Given;
import org.wenshu.records.Holds;
import org.wenshu.records.Messages;
import org.wenshu.records.Refusal;
import org.wenshu.records.Rights;
import org.wenshu.records.fixity.FixityJob;
import org.wenshu.records.fixity.FixityReport;
import org.wenshu.records.fixity.FixityTables;

/** The ends of periods, holds, and the checks of contents. */
@Component(service = WebResource.class)
@WebPath("/console/records/care")
@Path("/")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class CarePages implements WebResource {

    private static final int SHOWN = 20;

    private final PageModels models;
    private final Holds holds;
    private final FixityJob job;
    private final FixityTables reports;

    @Activate
    public CarePages(
            @Reference PageModels models,
            @Reference Holds holds,
            @Reference FixityJob job,
            @Reference FixityTables reports) {
        this.models = models;
        this.holds = holds;
        this.job = job;
        this.reports = reports;
    }

    /** A flaw in words. */
    public record FlawRow(String kind, String name, String documentId, String contentHash) {}

    /** A report with its flaws in words. */
    public record ReportRow(FixityReport report, boolean sound, List<FlawRow> flaws) {}

    /** The checks. */
    public record Fixity(boolean running, boolean works, List<ReportRow> rows) {}

    @GET
    public Page expired(@QueryParam("page") @DefaultValue("0") int page, @Context Caller caller) {
        Rights.requireReader(caller);
        return Page.of("expired.ftlh", Messages.text("menu.expired"), models.expired(page));
    }

    @GET
    @Path("fixity")
    public Page fixity(@Context Caller caller) {
        Rights.requireReader(caller);
        List<ReportRow> rows =
                reports.latest(SHOWN).stream().map(CarePages::row).toList();
        return Page.of(
                "fixity.ftlh", Messages.text("menu.fixity"), new Fixity(job.running(), Rights.works(caller), rows));
    }

    @POST
    @Path("fixity")
    public Response check(@Context Caller caller) {
        Rights.requireArchivist(caller);
        if (!job.start(caller.account())) {
            throw Refusal.of(409, "checkRunning");
        }
        return to("care/fixity");
    }

    @POST
    @Path("holds/{id}")
    public Response hold(@PathParam("id") String id, MultivaluedMap<String, String> form, @Context Caller caller) {
        String reason = Given.text(form.getFirst("reason"));
        if ("release".equals(form.getFirst("act"))) {
            holds.lift(id, reason, caller);
        } else {
            holds.place(id, reason, caller);
        }
        return to("documents/" + id);
    }

    private static ReportRow row(FixityReport report) {
        return new ReportRow(
                report,
                report.sound(),
                report.flaws().stream()
                        .map(flaw -> new FlawRow(
                                Messages.name(flaw.kind()), flaw.name(), flaw.documentId(), flaw.contentHash()))
                        .toList());
    }

    private static Response to(String page) {
        return Response.status(Response.Status.SEE_OTHER)
                .header(HttpHeaders.LOCATION, "/console/records/" + page)
                .build();
    }
}
