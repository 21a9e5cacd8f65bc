package org.wenshu.archive.rest;

import java.io.InputStream;
import java.util.List;
import javax.ws.rs.Consumes;
import javax.ws.rs.DELETE;
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
import org.wenshu.api.web.WebPath;
import org.wenshu.api.web.WebResource;
import org.wenshu.archive.library.Libraries;

/** Reference libraries over REST. */
@Component(service = WebResource.class)
@WebPath("/api/archive/libraries")
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
public class LibraryResource implements WebResource {

    private final Libraries libraries;

    @Activate
    public LibraryResource(@Reference Libraries libraries) {
        this.libraries = libraries;
    }

    /** The libraries there are. */
    public record LibraryList(int total, List<Libraries.Library> items) {}

    @GET
    public LibraryList all() {
        List<Libraries.Library> all = libraries.all();
        return new LibraryList(all.size(), all);
    }

    @POST
    @Path("{name}")
    @Consumes(MediaType.WILDCARD)
    public Response load(@PathParam("name") String name, InputStream lines, @Context Caller caller) {
        Libraries.Loaded loaded = libraries.load(name, lines, caller);
        return Response.status(Response.Status.CREATED).entity(loaded).build();
    }

    @DELETE
    @Path("{name}")
    public Response remove(@PathParam("name") String name, @Context Caller caller) {
        libraries.remove(name, caller);
        return Response.noContent().build();
    }
}
