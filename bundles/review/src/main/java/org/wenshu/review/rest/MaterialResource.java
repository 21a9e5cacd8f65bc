package org.wenshu.review.rest;

import java.util.List;
import java.util.Optional;
import javax.ws.rs.Consumes;
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
import org.wenshu.api.paper.Papers;
import org.wenshu.api.registration.StoredFile;
import org.wenshu.api.storage.ContentHash;
import org.wenshu.api.storage.ContentStore;
import org.wenshu.api.web.Caller;
import org.wenshu.api.web.WebPath;
import org.wenshu.api.web.WebResource;
import org.wenshu.review.Intake;
import org.wenshu.review.LegalityReviews;
import org.wenshu.review.Refusal;
import org.wenshu.review.Review;
import org.wenshu.review.http.Download;
import org.wenshu.review.http.UploadForm;
import org.wenshu.review.material.Checklist;
import org.wenshu.review.material.Materials;
import org.wenshu.review.version.DraftVersion;
import org.wenshu.review.version.RedlinePaper;
import org.wenshu.review.version.Versions;

/** Materials and versions of the drafts under review; {@code id} is the review's. */
@Component(service = WebResource.class)
@WebPath("/api/review/materials")
@Path("/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class MaterialResource implements WebResource {

    private static final String NUMBER = "{number: [0-9]{1,4}}";

    private final LegalityReviews reviews;
    private final Materials materials;
    private final Versions versions;
    private final Intake intake;
    private final ContentStore contents;
    private final RedlinePaper paper;
    private final Papers papers;

    @Activate
    public MaterialResource(
            @Reference LegalityReviews reviews,
            @Reference Materials materials,
            @Reference Versions versions,
            @Reference Intake intake,
            @Reference ContentStore contents,
            @Reference RedlinePaper paper,
            @Reference Papers papers) {
        this.reviews = reviews;
        this.materials = materials;
        this.versions = versions;
        this.intake = intake;
        this.contents = contents;
        this.paper = paper;
        this.papers = papers;
    }

    /** The list of materials; {@code complete} tells whether all that must be there are. */
    public record ChecklistView(boolean complete, List<String> missing, List<Checklist.Line> lines) {

        static ChecklistView of(Checklist list) {
            return new ChecklistView(list.complete(), list.missing(), list.lines());
        }
    }

    /** The versions of the draft. */
    public record VersionList(int total, List<DraftVersion> items) {}

    @GET
    public ChecklistView list(@PathParam("id") String id, @Context Caller caller) {
        return ChecklistView.of(materials.of(reviews.reviewFor(id, caller)));
    }

    /** A material came in: parts {@code material}, {@code remark} and, unless somebody saw it on paper, {@code file}. */
    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response receive(@PathParam("id") String id, MultipartBody body, @Context Caller caller) {
        UploadForm form = UploadForm.read(body, intake.maximumSize());
        Checklist list = materials.receive(id, form.text("material"), form.file(), form.text("remark"), caller);
        return Response.status(Response.Status.CREATED)
                .entity(ChecklistView.of(list))
                .build();
    }

    @POST
    @Path(NUMBER + "/striking")
    public ChecklistView strike(
            @PathParam("id") String id,
            @PathParam("number") int number,
            Bodies.ReasonForm given,
            @Context Caller caller) {
        return ChecklistView.of(materials.strike(id, number, Bodies.ReasonForm.text(given), caller));
    }

    @GET
    @Path(NUMBER + "/content")
    @Produces(MediaType.WILDCARD)
    public Response content(@PathParam("id") String id, @PathParam("number") int number, @Context Caller caller) {
        Review review = reviews.reviewFor(id, caller);
        StoredFile file = materials.receipt(review, number).file().orElseThrow(() -> Refusal.unknownMaterial(review));
        return file(file);
    }

    @GET
    @Path("versions")
    public VersionList versions(@PathParam("id") String id, @Context Caller caller) {
        List<DraftVersion> items = versions.of(reviews.reviewFor(id, caller));
        return new VersionList(items.size(), items);
    }

    /** The drafting organ supplies another version: parts {@code file} and {@code remark}. */
    @POST
    @Path("versions")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response supply(@PathParam("id") String id, MultipartBody body, @Context Caller caller) {
        UploadForm form = UploadForm.read(body, intake.maximumSize());
        DraftVersion version = versions.supply(id, form.required(), form.text("remark"), caller);
        return Response.status(Response.Status.CREATED).entity(version).build();
    }

    @GET
    @Path("versions/" + NUMBER + "/content")
    @Produces(MediaType.WILDCARD)
    public Response version(@PathParam("id") String id, @PathParam("number") int number, @Context Caller caller) {
        return file(versions.version(reviews.reviewFor(id, caller), number).file());
    }

    /** Two versions as one paper with marks of revision; without numbers the latest and the one before. */
    @GET
    @Path("comparison.docx")
    @Produces(MediaType.WILDCARD)
    public Response redline(
            @PathParam("id") String id,
            @QueryParam("from") Integer from,
            @QueryParam("to") Integer to,
            @Context Caller caller) {
        Review review = reviews.reviewFor(id, caller);
        Versions.Redline redline = versions.compare(review, Optional.ofNullable(from), Optional.ofNullable(to));
        return Download.of(papers.docx(paper.of(review, redline)), paper.fileName(review) + ".docx", Papers.DOCX);
    }

    /** The same on paper: what came in underlined, what went out struck through. */
    @GET
    @Path("comparison.pdf")
    @Produces(MediaType.WILDCARD)
    public Response printed(
            @PathParam("id") String id,
            @QueryParam("from") Integer from,
            @QueryParam("to") Integer to,
            @Context Caller caller) {
        Review review = reviews.reviewFor(id, caller);
        Versions.Redline redline = versions.compare(review, Optional.ofNullable(from), Optional.ofNullable(to));
        return Download.of(papers.pdf(paper.of(review, redline)), paper.fileName(review) + ".pdf", Papers.PDF);
    }

    private Response file(StoredFile file) {
        return Download.of(contents.open(new ContentHash(file.contentHash())), file.name(), file.mediaType());
    }
}
