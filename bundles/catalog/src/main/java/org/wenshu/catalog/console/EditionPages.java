package org.wenshu.catalog.console;

import java.util.List;
import javax.ws.rs.Consumes;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
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
import org.wenshu.catalog.Messages;
import org.wenshu.catalog.Rights;
import org.wenshu.catalog.edition.Edition;
import org.wenshu.catalog.edition.Editions;
import org.wenshu.catalog.form.Given;

/** The Justice Bureau publishes the editions of quarters that have ended. */
@Component(service = WebResource.class)
@WebPath("/console/catalog/editions")
@Path("/")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class EditionPages implements WebResource {

    private final Editions editions;

    @Activate
    public EditionPages(@Reference Editions editions) {
        this.editions = editions;
    }

    /** What is there, what is to be published, and whether the caller may do it. */
    public record Overview(List<Editions.Missing> missing, List<Edition> editions, boolean keeper) {}

    @GET
    public Page overview(@Context Caller caller) {
        return Page.of(
                "editions.ftlh",
                Messages.text("editions"),
                new Overview(editions.missing(), editions.issued(), Rights.keeps(caller)));
    }

    @POST
    public Response issue(MultivaluedMap<String, String> form, @Context Caller caller) {
        editions.issue(Given.text(form.getFirst("period")), caller);
        return Response.status(Response.Status.SEE_OTHER)
                .header(HttpHeaders.LOCATION, "/console/catalog/editions/")
                .build();
    }
}
