package org.wenshu.filing.console;

import javax.ws.rs.Consumes;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.HttpHeaders;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;
import org.apache.cxf.jaxrs.ext.multipart.MultipartBody;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.wenshu.api.web.Caller;
import org.wenshu.api.web.WebPath;
import org.wenshu.api.web.WebResource;
import org.wenshu.filing.rest.SuppliedForm;
import org.wenshu.filing.supplied.Intake;
import org.wenshu.filing.supplied.SuppliedPapers;

/** The forms that put files into the package of a filing and take them out. */
@Component(service = WebResource.class)
@WebPath("/console/filing/supplied")
@Path("/{id}")
@Produces(MediaType.TEXT_HTML)
public class SuppliedPages implements WebResource {

    private final SuppliedPapers papers;
    private final Intake intake;

    @Activate
    public SuppliedPages(@Reference SuppliedPapers papers, @Reference Intake intake) {
        this.papers = papers;
        this.intake = intake;
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response supply(@PathParam("id") String id, MultipartBody body, @Context Caller caller) {
        SuppliedForm form = SuppliedForm.read(body, intake.maximumSize());
        papers.supply(id, form.kind(), form.file(), caller);
        return to(id);
    }

    @POST
    @Path("{number: [0-9]{1,4}}/striking")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response strike(@PathParam("id") String id, @PathParam("number") int number, @Context Caller caller) {
        papers.strike(id, number, caller);
        return to(id);
    }

    private static Response to(String id) {
        return Response.status(Response.Status.SEE_OTHER)
                .header(HttpHeaders.LOCATION, "/console/filing/" + id)
                .build();
    }
}
