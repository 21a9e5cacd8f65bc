package org.wenshu.filing.rest;

import java.util.List;
import javax.ws.rs.DefaultValue;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.MediaType;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.wenshu.api.organization.Organ;
import org.wenshu.api.organization.Organization;
import org.wenshu.api.time.BusinessClock;
import org.wenshu.api.web.WebPath;
import org.wenshu.api.web.WebResource;
import org.wenshu.filing.FilingTables;
import org.wenshu.filing.papers.Reconciliation;

/** Published against filed, and how each organ files as a picture. */
@Component(service = WebResource.class)
@WebPath("/api/filing/balance")
@Path("/")
public class BalanceResource implements WebResource {

    private final Reconciliation reconciliation;
    private final FilingTables tables;
    private final Organization organization;
    private final BusinessClock clock;

    @Activate
    public BalanceResource(
            @Reference Reconciliation reconciliation,
            @Reference FilingTables tables,
            @Reference Organization organization,
            @Reference BusinessClock clock) {
        this.reconciliation = reconciliation;
        this.tables = tables;
        this.organization = organization;
        this.clock = clock;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public Reconciliation.Balance balance() {
        return reconciliation.balance();
    }

    /** @param year of publication; all if empty */
    @GET
    @Path("timeliness.svg")
    @Produces("image/svg+xml")
    public String timeliness(@QueryParam("year") @DefaultValue("") String year) {
        List<TimelinessChart.Row> rows = tables.timeliness(clock.today(), year).stream()
                .map(of -> new TimelinessChart.Row(
                        organization.organ(of.organ()).map(Organ::shortName).orElse(of.organ()), of))
                .toList();
        return TimelinessChart.svg(rows);
    }
}
