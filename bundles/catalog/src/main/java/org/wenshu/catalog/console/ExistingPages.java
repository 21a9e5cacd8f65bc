package org.wenshu.catalog.console;

import java.util.List;
import java.util.stream.Stream;
import javax.ws.rs.Consumes;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.HttpHeaders;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;
import org.apache.cxf.jaxrs.ext.multipart.MultipartBody;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.wenshu.api.document.DocumentKind;
import org.wenshu.api.organization.Organ;
import org.wenshu.api.organization.OrganType;
import org.wenshu.api.organization.Organization;
import org.wenshu.api.time.BusinessClock;
import org.wenshu.api.web.Caller;
import org.wenshu.api.web.Page;
import org.wenshu.api.web.WebPath;
import org.wenshu.api.web.WebResource;
import org.wenshu.catalog.Messages;
import org.wenshu.catalog.Rights;
import org.wenshu.catalog.existing.ExistingDocuments;
import org.wenshu.catalog.form.ExistingForm;

/** The form for documents that were published before. */
@Component(service = WebResource.class)
@WebPath("/console/catalog/existing")
@Path("/")
@Produces(MediaType.TEXT_HTML)
public class ExistingPages implements WebResource {

    private final ExistingDocuments documents;
    private final Organization organization;
    private final BusinessClock clock;

    @Activate
    public ExistingPages(
            @Reference ExistingDocuments documents,
            @Reference Organization organization,
            @Reference BusinessClock clock) {
        this.documents = documents;
        this.organization = organization;
        this.clock = clock;
    }

    /** A constant with its name in Chinese. */
    public record Choice(String key, String label) {}

    /** What the form offers; {@code keeper} tells whether the caller may send it. */
    public record Blank(String today, List<Organ> organs, List<Choice> kinds, boolean keeper) {}

    @GET
    public Page blank(@Context Caller caller) {
        List<Organ> organs = organization.organs().stream()
                .filter(organ -> organ.type() != OrganType.OUTSIDE)
                .toList();
        List<Choice> kinds = Stream.of(DocumentKind.values())
                .map(kind -> new Choice(kind.name(), kind.label()))
                .toList();
        return Page.of(
                "existing.ftlh",
                Messages.text("existing"),
                new Blank(clock.today().toString(), organs, kinds, Rights.keeps(caller)));
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response enter(MultipartBody body, @Context Caller caller) {
        ExistingForm form = ExistingForm.read(body);
        String number = documents.enter(form.file(), form.document(), caller);
        return Response.status(Response.Status.SEE_OTHER)
                .header(HttpHeaders.LOCATION, "/console/catalog/" + number)
                .build();
    }
}
