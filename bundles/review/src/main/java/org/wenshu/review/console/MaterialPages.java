package org.wenshu.review.console;

import java.util.List;
import java.util.Optional;
import javax.ws.rs.Consumes;
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
import org.wenshu.api.web.Caller;
import org.wenshu.api.web.Page;
import org.wenshu.api.web.WebPath;
import org.wenshu.api.web.WebResource;
import org.wenshu.review.Given;
import org.wenshu.review.Intake;
import org.wenshu.review.LegalityReviews;
import org.wenshu.review.Messages;
import org.wenshu.review.Review;
import org.wenshu.review.http.UploadForm;
import org.wenshu.review.material.Materials;
import org.wenshu.review.version.DraftVersion;
import org.wenshu.review.version.Versions;

/** Materials and versions on pages; {@code id} is the review's. */
@Component(service = WebResource.class)
@WebPath("/console/review/materials")
@Path("/{id}")
@Produces(MediaType.TEXT_HTML)
public class MaterialPages implements WebResource {

    private final LegalityReviews reviews;
    private final Materials materials;
    private final Versions versions;
    private final Intake intake;

    @Activate
    public MaterialPages(
            @Reference LegalityReviews reviews,
            @Reference Materials materials,
            @Reference Versions versions,
            @Reference Intake intake) {
        this.reviews = reviews;
        this.materials = materials;
        this.versions = versions;
        this.intake = intake;
    }

    /** Two versions side by side, and those one may choose. */
    public record Compared(Review review, Versions.Redline redline, List<DraftVersion> versions) {}

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response receive(@PathParam("id") String id, MultipartBody body, @Context Caller caller) {
        UploadForm form = UploadForm.read(body, intake.maximumSize());
        materials.receive(id, form.text("material"), form.file(), form.text("remark"), caller);
        return Forms.back(id, "materials-pane");
    }

    @POST
    @Path("{number}/striking")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response strike(
            @PathParam("id") String id,
            @PathParam("number") int number,
            @FormParam("reason") String reason,
            @Context Caller caller) {
        materials.strike(id, number, Given.text(reason), caller);
        return Forms.back(id, "materials-pane");
    }

    @POST
    @Path("versions")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response supply(@PathParam("id") String id, MultipartBody body, @Context Caller caller) {
        UploadForm form = UploadForm.read(body, intake.maximumSize());
        versions.supply(id, form.required(), form.text("remark"), caller);
        return Forms.back(id, "materials-pane");
    }

    @GET
    @Path("comparison")
    public Page compare(
            @PathParam("id") String id,
            @QueryParam("from") Integer from,
            @QueryParam("to") Integer to,
            @Context Caller caller) {
        Review review = reviews.reviewFor(id, caller);
        Versions.Redline redline = versions.compare(review, Optional.ofNullable(from), Optional.ofNullable(to));
        return Page.of(
                "comparison.ftlh",
                Messages.text("comparison.title", review.title()),
                new Compared(review, redline, versions.of(review)));
    }
}
