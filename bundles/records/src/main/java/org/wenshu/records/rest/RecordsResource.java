package org.wenshu.records.rest;

import java.util.Optional;
import javax.ws.rs.Consumes;
import javax.ws.rs.DefaultValue;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.PUT;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.wenshu.api.web.Caller;
import org.wenshu.api.web.WebPath;
import org.wenshu.api.web.WebResource;
import org.wenshu.records.ArchivalDocument;
import org.wenshu.records.Box;
import org.wenshu.records.Boxes;
import org.wenshu.records.Desk;
import org.wenshu.records.FileList;
import org.wenshu.records.Fonds;
import org.wenshu.records.FondsBook;
import org.wenshu.records.Given;
import org.wenshu.records.Item;
import org.wenshu.records.RecordsTables;
import org.wenshu.records.Refusal;
import org.wenshu.records.Rights;

/** What waits to be archived, what is archived, in which boxes, and the fonds. */
@Component(service = WebResource.class)
@WebPath("/api/records")
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class RecordsResource implements WebResource {

    private final Desk desk;
    private final FondsBook book;
    private final Boxes boxes;
    private final FileList list;

    @Activate
    public RecordsResource(
            @Reference Desk desk, @Reference FondsBook book, @Reference Boxes boxes, @Reference FileList list) {
        this.desk = desk;
        this.book = book;
        this.boxes = boxes;
        this.list = list;
    }

    /** What is done with and not archived. */
    @GET
    @Path("candidates")
    public Views.Candidates candidates(
            @QueryParam("page") @DefaultValue("0") int page,
            @QueryParam("size") @DefaultValue("20") int size,
            @Context Caller caller) {
        Rights.requireReader(caller);
        RecordsTables.Slice<ArchivalDocument> found = desk.waiting(Optional.empty(), page, size);
        return new Views.Candidates(
                found.total(),
                found.items().stream()
                        .map(document -> Views.Candidate.of(document, desk.propose(document)))
                        .toList());
    }

    /** A document with its parts, what is missing, and its item. */
    @GET
    @Path("documents/{id}")
    public Views.Whole document(@PathParam("id") String id, @Context Caller caller) {
        Rights.requireReader(caller);
        ArchivalDocument document = desk.document(id);
        return new Views.Whole(
                Views.Candidate.of(document, desk.propose(document)),
                desk.parts(id).stream().map(Views.Part::of).toList(),
                desk.check(document),
                desk.item(document).map(Views.ItemView::of),
                desk.hold(document));
    }

    /** The items of a year in the order of their codes; {@code series} is a code without the item number. */
    @GET
    @Path("items")
    public Views.Items items(
            @QueryParam("year") @DefaultValue("0") int year,
            @QueryParam("series") @DefaultValue("") String series,
            @QueryParam("page") @DefaultValue("0") int page,
            @QueryParam("size") @DefaultValue("20") int size,
            @Context Caller caller) {
        Rights.requireReader(caller);
        int shown = desk.year(year);
        RecordsTables.Slice<Item> found = desk.items(shown, series, page, size);
        return new Views.Items(
                found.total(), found.items().stream().map(Views.ItemView::of).toList(), desk.boxes(shown));
    }

    /** The list of a year's items (归档文件目录). */
    @GET
    @Path("items.xlsx")
    @Produces(FileList.XLSX)
    public Response list(
            @QueryParam("year") @DefaultValue("0") int year,
            @QueryParam("series") @DefaultValue("") String series,
            @Context Caller caller) {
        Rights.requireReader(caller);
        int shown = desk.year(year);
        return Downloads.of(list.xlsx(shown, series), FileList.XLSX, desk.listName(shown) + ".xlsx");
    }

    /** Puts the next items of a series into a box. */
    @POST
    @Path("boxes")
    public Response box(Views.BoxEntry given, @Context Caller caller) {
        Views.BoxEntry body = Refusal.needed(given);
        Box box = boxes.fill(Given.text(body.series()), body.last(), caller);
        return Response.status(Response.Status.CREATED).entity(box).build();
    }

    @GET
    @Path("fonds")
    public Views.FondsList fonds(@Context Caller caller) {
        Rights.requireReader(caller);
        return new Views.FondsList(desk.fonds().size(), desk.fonds());
    }

    /** Enters the fonds of an organ, or adds to what it is divided by. */
    @PUT
    @Path("fonds/{organ}")
    public Fonds fonds(@PathParam("organ") String organ, Views.FondsEntry given, @Context Caller caller) {
        Views.FondsEntry body = Refusal.needed(given);
        return book.enter(organ, Given.text(body.code()), Given.categories(body.categories()), caller);
    }
}
