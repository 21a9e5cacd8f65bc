package org.wenshu.registration.rest;

import java.net.URI;
import java.util.List;
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
import javax.ws.rs.sse.Sse;
import javax.ws.rs.sse.SseEventSink;
import org.apache.cxf.jaxrs.ext.multipart.MultipartBody;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.wenshu.api.web.Caller;
import org.wenshu.api.web.WebPath;
import org.wenshu.api.web.WebResource;
import org.wenshu.registration.DocumentQuery;
import org.wenshu.registration.Stated;
import org.wenshu.registration.http.MultipartForm;
import org.wenshu.registration.http.SheetFormat;
import org.wenshu.registration.imports.ImportReport;
import org.wenshu.registration.imports.ImportStatus;
import org.wenshu.registration.imports.Imports;

/** Bulk import over REST. */
@Component(service = WebResource.class)
@WebPath("/api/registration/imports")
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
public class ImportResource implements WebResource {

    /** The front door lets no larger request in. */
    private static final long LARGEST_UPLOAD = 200L << 20;

    private static final int LATEST = 100;

    private final Imports imports;
    private final ProgressStreams streams;
    private final DocumentPart part = new DocumentPart();

    @Activate
    public ImportResource(@Reference Imports imports, @Reference ProgressStreams streams) {
        this.imports = imports;
        this.streams = streams;
    }

    /** A directory to import, and what is said of every document. */
    public record DirectoryBody(String directory) {}

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response zip(MultipartBody body, @Context Caller caller) {
        try (MultipartForm form = MultipartForm.read(body, LARGEST_UPLOAD)) {
            Stated stated = form.fields().getOrDefault("document", List.of()).stream()
                    .findFirst()
                    .map(part::read)
                    .orElse(Stated.nothing());
            Stated whole = form.fields().getOrDefault("fallbacks", List.of()).stream()
                    .findFirst()
                    .map(part::read)
                    .map(fallbacks -> new Stated(stated.fields(), fallbacks.fields()))
                    .orElse(stated);
            return accepted(imports.zip(form.file(), whole, caller), caller);
        }
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response directory(DirectoryBody body, @Context Caller caller) {
        String directory = body.directory() == null ? "" : body.directory();
        return accepted(imports.directory(directory, Stated.nothing(), caller), caller);
    }

    @GET
    public Listing<ImportStatus> list(@Context Caller caller) {
        List<ImportStatus> latest = imports.book(caller).latest(LATEST);
        return new Listing<>(latest.size(), latest);
    }

    @GET
    @Path("{id}")
    public ImportView get(
            @PathParam("id") String id,
            @QueryParam("page") @DefaultValue("0") int page,
            @QueryParam("size") @DefaultValue("20") int size,
            @Context Caller caller) {
        ImportStatus status = imports.find(id, caller);
        int count = Math.max(1, Math.min(size, DocumentQuery.MOST));
        return ImportView.of(status, imports.book(caller).items(status, Math.max(0, page), count));
    }

    /** Events {@code progress} with the figures of {@link #get}, until the import has ended. */
    @GET
    @Path("{id}/events")
    @Produces(MediaType.SERVER_SENT_EVENTS)
    public void events(
            @PathParam("id") String id, @Context SseEventSink sink, @Context Sse sse, @Context Caller caller) {
        streams.open(imports.find(id, caller).id(), sink, sse);
    }

    @GET
    @Path("{id}/report.xlsx")
    @Produces(MediaType.WILDCARD)
    public Response report(@PathParam("id") String id, @Context Caller caller) {
        ImportStatus status = imports.find(id, caller);
        return SheetFormat.XLSX.answer(ImportReport.title(), ImportReport.headings(), sheet -> imports.book(caller)
                .each(status.id(), item -> sheet.row(ImportReport.row(item))));
    }

    // JAX-RS resolves a relative address against the address of this resource.
    private Response accepted(String id, Caller caller) {
        return Response.accepted(get(id, 0, 1, caller)).location(URI.create(id)).build();
    }
}
