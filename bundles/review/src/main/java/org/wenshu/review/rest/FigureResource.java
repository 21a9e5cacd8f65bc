package org.wenshu.review.rest;

import java.time.LocalDate;
import java.util.Optional;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.wenshu.api.organization.Organ;
import org.wenshu.api.organization.Organization;
import org.wenshu.api.time.BusinessClock;
import org.wenshu.api.web.Caller;
import org.wenshu.api.web.WebPath;
import org.wenshu.api.web.WebResource;
import org.wenshu.review.LegalityReviews;
import org.wenshu.review.Messages;
import org.wenshu.review.desk.DeskFigures;
import org.wenshu.review.desk.FigureSheet;
import org.wenshu.review.desk.Figures;
import org.wenshu.review.http.Download;

/** What desks did in a period; departments see their own legal unit's. */
@Component(service = WebResource.class)
@WebPath("/api/review/figures")
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
public class FigureResource implements WebResource {

    private final DeskFigures figures;
    private final Organization organization;
    private final BusinessClock clock;

    @Activate
    public FigureResource(
            @Reference DeskFigures figures, @Reference Organization organization, @Reference BusinessClock clock) {
        this.figures = figures;
        this.organization = organization;
        this.clock = clock;
    }

    /** The figures of a period; without one, of this year up to today. */
    @GET
    public Figures figures(@QueryParam("from") LocalDate from, @QueryParam("to") LocalDate to, @Context Caller caller) {
        LocalDate today = clock.today();
        return figures.of(
                LegalityReviews.scope(caller),
                Optional.ofNullable(from).orElse(today.withDayOfYear(1)),
                Optional.ofNullable(to).orElse(today),
                today);
    }

    /** The same as a spreadsheet. */
    @GET
    @Path("figures.xlsx")
    @Produces(MediaType.WILDCARD)
    public Response sheet(@QueryParam("from") LocalDate from, @QueryParam("to") LocalDate to, @Context Caller caller) {
        Figures found = figures(from, to, caller);
        String name = Messages.text(
                "figures.file", found.from().toString(), found.to().toString());
        return Download.of(FigureSheet.of(found, this::name), name, FigureSheet.XLSX);
    }

    private String name(String organ) {
        return organization.organ(organ).map(Organ::shortName).orElse(organ);
    }
}
