package org.wenshu.registration.console;

import java.net.URI;
import javax.ws.rs.Consumes;
import javax.ws.rs.DefaultValue;
import javax.ws.rs.FormParam;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.wenshu.api.web.Caller;
import org.wenshu.api.web.Page;
import org.wenshu.api.web.WebPath;
import org.wenshu.api.web.WebResource;
import org.wenshu.registration.ClassifiedRefusals;
import org.wenshu.registration.Messages;
import org.wenshu.registration.RefusedFile;
import org.wenshu.registration.Slice;

/** The refused classified files, and the officer's notes on them. */
@Component(service = WebResource.class)
@WebPath("/console/registration/refusals")
@Path("/")
@Produces(MediaType.TEXT_HTML)
public class SecrecyPages implements WebResource {

    private final ClassifiedRefusals refusals;

    @Activate
    public SecrecyPages(@Reference ClassifiedRefusals refusals) {
        this.refusals = refusals;
    }

    /** What the template sees; {@code officer} tells whether the reader takes note of them. */
    public record RefusalsPage(Slice<RefusedFile> slice, long waiting, boolean officer) {}

    @GET
    public Page list(@Context Caller caller) {
        Slice<RefusedFile> slice = refusals.latest(caller);
        RefusalsPage model = new RefusalsPage(slice, refusals.waiting(), ClassifiedRefusals.isOfficer(caller));
        return Page.of("refusals.ftlh", Messages.text("page.refusals"), model);
    }

    @POST
    @Path("{number: [0-9]{1,18}}/acknowledgment")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response acknowledge(
            @PathParam("number") long number,
            @FormParam("note") @DefaultValue("") String note,
            @Context Caller caller) {
        refusals.acknowledge(number, note, caller);
        return Response.seeOther(URI.create("/console/registration/refusals")).build();
    }
}
