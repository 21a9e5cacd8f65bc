package org.wenshu.records.rest;

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
import javax.ws.rs.core.Response;
import javax.ws.rs.core.StreamingOutput;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.wenshu.api.web.Caller;
import org.wenshu.api.web.WebPath;
import org.wenshu.api.web.WebResource;
import org.wenshu.records.Archiving;
import org.wenshu.records.ArchivingRequest;
import org.wenshu.records.Given;
import org.wenshu.records.Item;
import org.wenshu.records.Refusal;
import org.wenshu.records.Rights;
import org.wenshu.records.pack.Packages;

/** Archiving a document and fetching its package, at the paths of the outside contract. */
@Component(service = WebResource.class)
@WebPath("/api/archive/items")
@Path("/")
public class ItemsResource implements WebResource {

    private static final String ZIP = "application/zip";
    private static final String BAGIT = "bagit";

    private final Archiving archiving;
    private final Packages packages;

    @Activate
    public ItemsResource(@Reference Archiving archiving, @Reference Packages packages) {
        this.archiving = archiving;
        this.packages = packages;
    }

    /** Archives a document; without a retention the proposed one is confirmed. */
    @POST
    @Path("{documentId}/archiving")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    public Response archive(@PathParam("documentId") String id, Views.Archive given, @Context Caller caller) {
        Views.Archive body = Refusal.needed(given);
        ArchivingRequest request = new ArchivingRequest(
                body.retention() == null ? Optional.empty() : body.retention(),
                Given.text(body.reason()),
                Given.text(body.category()),
                Given.text(body.note()));
        return Response.status(Response.Status.CREATED)
                .entity(Views.ItemView.of(archiving.archive(id, request, caller)))
                .build();
    }

    /** The hand-over package of an item as a BagIt bag in a ZIP file. */
    @GET
    @Path("{archivalCode}/package")
    @Produces(ZIP)
    public Response wholePackage(
            @PathParam("archivalCode") String code,
            @QueryParam("format") @DefaultValue(BAGIT) String format,
            @Context Caller caller) {
        Rights.requireReader(caller);
        if (!format.equals(BAGIT)) {
            throw Refusal.of(422, "noFormat", Given.text(format));
        }
        Item item = packages.whole(code);
        StreamingOutput bag = out -> packages.write(item, out);
        return Downloads.of(bag, ZIP, Packages.folder(item) + ".zip");
    }
}
