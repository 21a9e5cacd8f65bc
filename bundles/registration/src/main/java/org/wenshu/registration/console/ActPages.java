package org.wenshu.registration.console;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import javax.ws.rs.Consumes;
import javax.ws.rs.DefaultValue;
import javax.ws.rs.FormParam;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.MultivaluedMap;
import javax.ws.rs.core.Response;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.wenshu.api.web.Caller;
import org.wenshu.api.web.WebPath;
import org.wenshu.api.web.WebResource;
import org.wenshu.registration.DocumentActs;
import org.wenshu.registration.Outcome;
import org.wenshu.registration.ProcessingStep;
import org.wenshu.registration.Refusals;
import org.wenshu.registration.StepRequest;
import org.wenshu.registration.http.Asked;

/** What the page of a document offers to do with it; each leads back to that page. */
@Component(service = WebResource.class)
@WebPath("/console/registration/acts")
@Path("/")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class ActPages implements WebResource {

    private final DocumentActs acts;

    @Activate
    public ActPages(@Reference DocumentActs acts) {
        this.acts = acts;
    }

    @POST
    @Path("{id}/clearance")
    public Response clear(@PathParam("id") String id, MultivaluedMap<String, String> form, @Context Caller caller) {
        Outcome outcome =
                acts.clearing().clear(id, FormFields.clearances(form), form.containsKey("duplicateAllowed"), caller);
        if (outcome instanceof Outcome.Duplicate first) {
            throw Refusals.duplicate(first);
        }
        return back(id);
    }

    @POST
    @Path("{id}/steps")
    public Response step(
            @PathParam("id") String id,
            @FormParam("step") ProcessingStep step,
            @FormParam("posts") List<String> posts,
            @FormParam("copies") @DefaultValue("0") int copies,
            @FormParam("note") String note,
            @FormParam("dueOn") @DefaultValue("") String dueOn,
            @Context Caller caller) {
        StepRequest request =
                new StepRequest(Optional.ofNullable(step), posts, copies, note, Asked.day("dueOn", dueOn));
        acts.steps().take(id, request, caller);
        return back(id);
    }

    private static Response back(String id) {
        return Response.seeOther(URI.create("/console/registration/documents/" + id))
                .build();
    }
}
