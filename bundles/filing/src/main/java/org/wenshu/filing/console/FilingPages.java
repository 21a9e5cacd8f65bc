package org.wenshu.filing.console;

import java.time.LocalDate;
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
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.wenshu.api.time.BusinessClock;
import org.wenshu.api.web.Caller;
import org.wenshu.api.web.Page;
import org.wenshu.api.web.WebPath;
import org.wenshu.api.web.WebResource;
import org.wenshu.filing.Filing;
import org.wenshu.filing.FilingTables;
import org.wenshu.filing.Filings;
import org.wenshu.filing.Messages;

/** The filing duties and what became of them. */
@Component(service = WebResource.class)
@WebPath("/console/filing")
@Path("/")
@Produces(MediaType.TEXT_HTML)
public class FilingPages implements WebResource {

    private static final int SHOWN = 200;

    private final Filings filings;
    private final FilingTables tables;
    private final BusinessClock clock;

    @Activate
    public FilingPages(@Reference Filings filings, @Reference FilingTables tables, @Reference BusinessClock clock) {
        this.filings = filings;
        this.tables = tables;
        this.clock = clock;
    }

    /** A filing with what the caller may do. */
    public record Row(Filing filing, long daysLate, boolean maySubmit, boolean mayRegister) {}

    /** The list. */
    public record Duties(List<Row> rows, String today, boolean overdueOnly) {}

    @GET
    public Page duties(@QueryParam("overdue") boolean overdue, @Context Caller caller) {
        LocalDate today = clock.today();
        var filter =
                overdue ? new FilingTables.Filter(Optional.empty(), Optional.of(today), "") : FilingTables.Filter.ALL;
        List<Row> rows = tables.list(filter, 0, SHOWN).stream()
                .map(f -> new Row(f, f.daysLate(today), filings.maySubmit(f, caller), filings.mayRegister(caller)))
                .toList();
        return Page.of("duties.ftlh", Messages.text("menu"), new Duties(rows, today.toString(), overdue));
    }

    @POST
    @Path("{id}/submission")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response submit(
            @PathParam("id") String id, @FormParam("submittedOn") LocalDate submittedOn, @Context Caller caller) {
        filings.submit(id, Optional.ofNullable(submittedOn).orElseGet(clock::today), caller);
        return back();
    }

    @POST
    @Path("{id}/registration")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response register(
            @PathParam("id") String id,
            @FormParam("filingNumber") @DefaultValue("") String filingNumber,
            @Context Caller caller) {
        filings.register(id, filingNumber.strip(), clock.today(), caller);
        return back();
    }

    /** As a header, because {@code seeOther} would put the address of this resource before the path once more. */
    private static Response back() {
        return Response.status(Response.Status.SEE_OTHER)
                .header(HttpHeaders.LOCATION, "/console/filing/")
                .build();
    }
}
