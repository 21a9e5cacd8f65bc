package org.wenshu.records.console;

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
import javax.ws.rs.core.HttpHeaders;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.MultivaluedMap;
import javax.ws.rs.core.Response;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.wenshu.api.web.Caller;
import org.wenshu.api.web.Page;
import org.wenshu.api.web.WebPath;
import org.wenshu.api.web.WebResource;
import org.wenshu.records.Archiving;
import org.wenshu.records.ArchivingRequest;
import org.wenshu.records.Boxes;
import org.wenshu.records.FondsBook;
import org.wenshu.records.Given;
import org.wenshu.records.Messages;
import org.wenshu.records.Retention;
import org.wenshu.records.Rights;

/** What waits, what is archived, one document, and the fonds. */
@Component(service = WebResource.class)
@WebPath("/console/records")
@Path("/")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class RecordsPages implements WebResource {

    private final PageModels models;
    private final Archiving archiving;
    private final Boxes boxes;
    private final FondsBook book;

    @Activate
    public RecordsPages(
            @Reference PageModels models,
            @Reference Archiving archiving,
            @Reference Boxes boxes,
            @Reference FondsBook book) {
        this.models = models;
        this.archiving = archiving;
        this.boxes = boxes;
        this.book = book;
    }

    @GET
    public Page waiting(@QueryParam("page") @DefaultValue("0") int page, @Context Caller caller) {
        Rights.requireReader(caller);
        return Page.of("waiting.ftlh", Messages.text("menu"), models.waiting(page));
    }

    @GET
    @Path("items")
    public Page items(
            @QueryParam("year") @DefaultValue("0") int year,
            @QueryParam("page") @DefaultValue("0") int page,
            @Context Caller caller) {
        Rights.requireReader(caller);
        return Page.of("items.ftlh", Messages.text("menu.items"), models.shelf(year, page, Rights.works(caller)));
    }

    @POST
    @Path("boxes")
    public Response box(MultivaluedMap<String, String> form, @Context Caller caller) {
        boxes.fill(Given.text(form.getFirst("series")), Given.number(form.getFirst("last")), caller);
        return to("items?year=" + Given.number(form.getFirst("year")));
    }

    @GET
    @Path("fonds")
    public Page fonds(@Context Caller caller) {
        Rights.requireReader(caller);
        return Page.of("fonds.ftlh", Messages.text("menu.fonds"), models.fonds(Rights.works(caller)));
    }

    @POST
    @Path("fonds")
    public Response enter(MultivaluedMap<String, String> form, @Context Caller caller) {
        book.enter(
                Given.text(form.getFirst("organ")),
                Given.text(form.getFirst("code")),
                Given.categoryLines(form.getFirst("categories")),
                caller);
        return to("fonds");
    }

    @GET
    @Path("documents/{id}")
    public Page document(@PathParam("id") String id, @Context Caller caller) {
        Rights.requireReader(caller);
        PageModels.Sheet sheet = models.sheet(id, Rights.works(caller));
        return Page.of("document.ftlh", sheet.document().title(), sheet);
    }

    @POST
    @Path("documents/{id}/archiving")
    public Response archive(@PathParam("id") String id, MultivaluedMap<String, String> form, @Context Caller caller) {
        Optional<Retention> retention = Given.constant(Retention.class, form.getFirst("retention"));
        archiving.archive(
                id,
                new ArchivingRequest(
                        retention,
                        Given.text(form.getFirst("reason")),
                        Given.text(form.getFirst("category")),
                        Given.text(form.getFirst("note"))),
                caller);
        return to("documents/" + id);
    }

    /** As a header, because {@code seeOther} would put the address of this resource before the path once more. */
    private static Response to(String page) {
        return Response.status(Response.Status.SEE_OTHER)
                .header(HttpHeaders.LOCATION, "/console/records/" + page)
                .build();
    }
}
