package org.wenshu.catalog.rest;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import javax.ws.rs.Consumes;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.HttpHeaders;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.wenshu.api.web.Caller;
import org.wenshu.api.web.WebPath;
import org.wenshu.api.web.WebResource;
import org.wenshu.catalog.Refusal;
import org.wenshu.catalog.edition.Edition;
import org.wenshu.catalog.edition.Editions;
import org.wenshu.catalog.form.Given;

/** Quarterly editions over REST: what is published, what is missing, publishing one. */
@Component(service = WebResource.class)
@WebPath("/api/catalog/editions")
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class EditionResource implements WebResource {

    private final Editions editions;

    @Activate
    public EditionResource(@Reference Editions editions) {
        this.editions = editions;
    }

    /** What is there, and what is to be published. */
    public record Overview(long total, List<Edition> items, List<Editions.Missing> missing) {}

    /** The quarter, such as {@code 2025-Q3}. */
    public record Wanted(String period) {}

    @GET
    public Overview overview() {
        List<Edition> items = editions.issued();
        return new Overview(items.size(), items, editions.missing());
    }

    @POST
    public Response issue(Wanted given, @Context Caller caller) {
        String period = Given.text(
                Optional.ofNullable(given).map(Wanted::period).orElseThrow(() -> Refusal.problem("noBody", 422)));
        Edition edition = editions.issue(period, caller);
        return Response.status(Response.Status.CREATED)
                .header(HttpHeaders.LOCATION, URI.create("/catalog/editions/" + edition.period()))
                .entity(edition)
                .build();
    }
}
