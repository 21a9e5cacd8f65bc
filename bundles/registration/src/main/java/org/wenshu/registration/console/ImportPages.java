package org.wenshu.registration.console;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import javax.ws.rs.Consumes;
import javax.ws.rs.DefaultValue;
import javax.ws.rs.FormParam;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;
import org.apache.cxf.jaxrs.ext.multipart.MultipartBody;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.wenshu.api.document.DocumentKind;
import org.wenshu.api.web.Caller;
import org.wenshu.api.web.Page;
import org.wenshu.api.web.WebPath;
import org.wenshu.api.web.WebResource;
import org.wenshu.registration.Messages;
import org.wenshu.registration.Slice;
import org.wenshu.registration.Stated;
import org.wenshu.registration.http.MultipartForm;
import org.wenshu.registration.imports.ImportStatus;
import org.wenshu.registration.imports.ImportedItem;
import org.wenshu.registration.imports.Imports;
import org.wenshu.registration.imports.Places;

/** The pages of bulk import; a running one tells its progress by events. */
@Component(service = WebResource.class)
@WebPath("/console/registration/imports")
@Path("/")
@Produces(MediaType.TEXT_HTML)
public class ImportPages implements WebResource {

    private static final String ROOT = "/console/registration/imports/";
    private static final long LARGEST_UPLOAD = 200L << 20;
    private static final int LATEST = 20;
    private static final int ITEMS = 50;

    private final Imports imports;
    private final Places places;

    @Activate
    public ImportPages(@Reference Imports imports, @Reference Places places) {
        this.imports = imports;
        this.places = places;
    }

    /** The latest imports and what can be imported. */
    public record ListPage(List<ImportStatus> latest, boolean allowed, boolean directories, List<DocumentKind> kinds) {}

    /** One import; {@code page} of its files counts from 0. */
    public record ImportPage(ImportStatus status, Slice<ImportedItem> items, int page) {

        public boolean running() {
            return status.endedAt().isEmpty();
        }

        /** Whether another page follows. */
        public boolean more() {
            return (page + 1L) * ITEMS < items.total();
        }
    }

    @GET
    public Page list(@Context Caller caller) {
        ListPage model = new ListPage(
                imports.book(caller).latest(LATEST),
                Imports.allowed(caller),
                places.offersDirectories(),
                List.of(DocumentKind.values()));
        return Page.of("imports.ftlh", Messages.text("page.imports"), model);
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response zip(MultipartBody body, @Context Caller caller) {
        try (MultipartForm form = MultipartForm.read(body, LARGEST_UPLOAD)) {
            Stated stated = Stated.nothing();
            Optional<String> kind = form.fields().getOrDefault("documentKind", List.of()).stream()
                    .filter(value -> !value.isBlank())
                    .findFirst();
            Stated whole =
                    kind.map(value -> stated.otherwise("documentKind", value)).orElse(stated);
            return leadTo(imports.zip(form.file(), whole, caller));
        }
    }

    @POST
    @Path("directory")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response directory(@FormParam("directory") @DefaultValue("") String directory, @Context Caller caller) {
        return leadTo(imports.directory(directory, Stated.nothing(), caller));
    }

    @GET
    @Path("{id}")
    public Page one(
            @PathParam("id") String id, @QueryParam("page") @DefaultValue("0") int page, @Context Caller caller) {
        ImportPage model = model(id, page, caller);
        return Page.of(
                "import.ftlh", Messages.text("page.import", model.status().name()), model);
    }

    private ImportPage model(String id, int page, Caller caller) {
        ImportStatus status = imports.find(id, caller);
        int number = Math.max(0, page);
        return new ImportPage(status, imports.book(caller).items(status, number, ITEMS), number);
    }

    private static Response leadTo(String id) {
        return Response.seeOther(URI.create(ROOT + id)).build();
    }
}
