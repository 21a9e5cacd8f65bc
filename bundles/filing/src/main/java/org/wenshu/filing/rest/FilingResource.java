package org.wenshu.filing.rest;

import java.time.LocalDate;
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
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.wenshu.api.time.BusinessClock;
import org.wenshu.api.web.Caller;
import org.wenshu.api.web.WebPath;
import org.wenshu.api.web.WebResource;
import org.wenshu.filing.Filing;
import org.wenshu.filing.FilingState;
import org.wenshu.filing.FilingTables;
import org.wenshu.filing.Filings;

/** Filings over REST. */
@Component(service = WebResource.class)
@WebPath("/api/filing")
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class FilingResource implements WebResource {

    private static final int MOST = 200;

    private final Filings filings;
    private final FilingTables tables;
    private final BusinessClock clock;

    @Activate
    public FilingResource(@Reference Filings filings, @Reference FilingTables tables, @Reference BusinessClock clock) {
        this.filings = filings;
        this.tables = tables;
        this.clock = clock;
    }

    /** A page of filings. */
    public record Listing(long total, List<FilingView> items) {}

    /** When the package went out; absent means today. */
    public record Submission(Optional<LocalDate> submittedOn) {}

    /** The authority's registration; an absent date means today. */
    public record Registration(Optional<String> filingNumber, Optional<LocalDate> registeredOn) {}

    @GET
    @Path("filings")
    public Listing list(
            @QueryParam("state") FilingState state,
            @QueryParam("overdue") boolean overdue,
            @QueryParam("documentId") @DefaultValue("") String documentId,
            @QueryParam("page") @DefaultValue("0") int page,
            @QueryParam("size") @DefaultValue("20") int size) {
        var filter = new FilingTables.Filter(
                Optional.ofNullable(state), overdue ? Optional.of(clock.today()) : Optional.empty(), documentId);
        int limit = Math.max(1, Math.min(size, MOST));
        int offset = (int) Math.min((long) Math.max(0, page) * limit, Integer.MAX_VALUE);
        List<FilingView> items =
                tables.list(filter, offset, limit).stream().map(this::view).toList();
        return new Listing(tables.count(filter), items);
    }

    @GET
    @Path("filings/{id}")
    public FilingView get(@PathParam("id") String id) {
        return view(filings.filing(id));
    }

    @POST
    @Path("filings/{id}/submission")
    public FilingView submit(@PathParam("id") String id, Submission given, @Context Caller caller) {
        LocalDate day =
                Optional.ofNullable(given).flatMap(Submission::submittedOn).orElseGet(clock::today);
        return view(filings.submit(id, day, caller));
    }

    @POST
    @Path("filings/{id}/registration")
    public FilingView register(@PathParam("id") String id, Registration given, @Context Caller caller) {
        Optional<Registration> registration = Optional.ofNullable(given);
        String number =
                registration.flatMap(Registration::filingNumber).orElse("").strip();
        LocalDate day = registration.flatMap(Registration::registeredOn).orElseGet(clock::today);
        return view(filings.register(id, number, day, caller));
    }

    private FilingView view(Filing filing) {
        return FilingView.of(filing, clock.today());
    }
}
