package org.wenshu.registration.rest;

import java.util.List;
import javax.ws.rs.Consumes;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.MediaType;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.wenshu.api.web.Caller;
import org.wenshu.api.web.WebPath;
import org.wenshu.api.web.WebResource;
import org.wenshu.registration.ClassifiedRefusals;
import org.wenshu.registration.RefusedFile;
import org.wenshu.registration.Slice;

/** Refused classified files over REST. */
@Component(service = WebResource.class)
@WebPath("/api/registration/refusals")
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
public class RefusalResource implements WebResource {

    private final ClassifiedRefusals refusals;

    @Activate
    public RefusalResource(@Reference ClassifiedRefusals refusals) {
        this.refusals = refusals;
    }

    /** What the officer did about a refused file. */
    public record Acknowledgment(String note) {

        public Acknowledgment {
            note = note == null ? "" : note;
        }
    }

    /** The latest; {@code waiting} of all are those that nobody has taken note of. */
    public record RefusalList(long total, long waiting, List<RefusedFile> items) {}

    @GET
    public RefusalList list(@Context Caller caller) {
        Slice<RefusedFile> slice = refusals.latest(caller);
        return new RefusalList(slice.total(), refusals.waiting(), slice.items());
    }

    @POST
    @Path("{number: [0-9]{1,18}}/acknowledgment")
    @Consumes(MediaType.APPLICATION_JSON)
    public RefusalList acknowledge(
            @PathParam("number") long number, Acknowledgment acknowledgment, @Context Caller caller) {
        refusals.acknowledge(number, acknowledgment.note(), caller);
        return list(caller);
    }
}
