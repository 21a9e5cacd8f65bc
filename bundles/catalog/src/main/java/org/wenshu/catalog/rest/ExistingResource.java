package org.wenshu.catalog.rest;

import java.net.URI;
import javax.ws.rs.Consumes;
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
import org.wenshu.api.time.BusinessClock;
import org.wenshu.api.web.Caller;
import org.wenshu.api.web.WebPath;
import org.wenshu.api.web.WebResource;
import org.wenshu.catalog.Entries;
import org.wenshu.catalog.Refusal;
import org.wenshu.catalog.existing.ExistingDocuments;
import org.wenshu.catalog.form.ExistingForm;

/** Entering documents that were published before, over REST. */
@Component(service = WebResource.class)
@WebPath("/api/catalog/existing")
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
public class ExistingResource implements WebResource {

    private final ExistingDocuments documents;
    private final Entries entries;
    private final BusinessClock clock;

    @Activate
    public ExistingResource(
            @Reference ExistingDocuments documents, @Reference Entries entries, @Reference BusinessClock clock) {
        this.documents = documents;
        this.entries = entries;
        this.clock = clock;
    }

    /** The file and what is to be said of it; the answer leads to the entry. */
    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response enter(MultipartBody body, @Context Caller caller) {
        ExistingForm form = ExistingForm.read(body);
        String number = documents.enter(form.file(), form.document(), caller);
        return Response.status(Response.Status.CREATED)
                .header(HttpHeaders.LOCATION, URI.create("/catalog/" + number))
                .entity(entries.find(number)
                        .map(entry -> EntryAnswer.of(entry, clock.today()))
                        .orElseThrow(() -> Refusal.unknown(number)))
                .build();
    }
}
