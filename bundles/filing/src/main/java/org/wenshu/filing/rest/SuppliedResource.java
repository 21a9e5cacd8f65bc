package org.wenshu.filing.rest;

import java.io.InputStream;
import java.util.List;
import javax.ws.rs.Consumes;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;
import org.apache.cxf.jaxrs.ext.multipart.MultipartBody;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.wenshu.api.storage.ContentHash;
import org.wenshu.api.storage.ContentStore;
import org.wenshu.api.web.Caller;
import org.wenshu.api.web.WebPath;
import org.wenshu.api.web.WebResource;
import org.wenshu.filing.Filings;
import org.wenshu.filing.supplied.Intake;
import org.wenshu.filing.supplied.SuppliedPaper;
import org.wenshu.filing.supplied.SuppliedPapers;

/** What the maker puts into the package of a filing; {@code id} is the filing's. */
@Component(service = WebResource.class)
@WebPath("/api/filing/supplied")
@Path("/{id}")
@Produces(MediaType.APPLICATION_JSON)
public class SuppliedResource implements WebResource {

    private static final String NUMBER = "{number: [0-9]{1,4}}";

    private final SuppliedPapers papers;
    private final Filings filings;
    private final Intake intake;
    private final ContentStore contents;

    @Activate
    public SuppliedResource(
            @Reference SuppliedPapers papers,
            @Reference Filings filings,
            @Reference Intake intake,
            @Reference ContentStore contents) {
        this.papers = papers;
        this.filings = filings;
        this.intake = intake;
        this.contents = contents;
    }

    /** All of them. */
    public record Listing(long total, List<SuppliedPaper> items) {

        static Listing of(List<SuppliedPaper> items) {
            return new Listing(items.size(), items);
        }
    }

    @GET
    public Listing list(@PathParam("id") String id) {
        return Listing.of(papers.of(filings.filing(id).id()));
    }

    /** The parts {@code file} and {@code kind}. */
    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response supply(@PathParam("id") String id, MultipartBody body, @Context Caller caller) {
        SuppliedForm form = SuppliedForm.read(body, intake.maximumSize());
        return Response.status(Response.Status.CREATED)
                .entity(Listing.of(papers.supply(id, form.kind(), form.file(), caller)))
                .build();
    }

    @POST
    @Path(NUMBER + "/striking")
    public Listing strike(@PathParam("id") String id, @PathParam("number") int number, @Context Caller caller) {
        return Listing.of(papers.strike(id, number, caller));
    }

    @GET
    @Path(NUMBER)
    @Produces(MediaType.WILDCARD)
    public Response content(@PathParam("id") String id, @PathParam("number") int number) {
        SuppliedPaper paper = papers.paper(id, number);
        InputStream content = contents.open(new ContentHash(paper.file().contentHash()));
        return PapersResource.download(
                content, MediaType.APPLICATION_OCTET_STREAM, paper.file().name());
    }
}
