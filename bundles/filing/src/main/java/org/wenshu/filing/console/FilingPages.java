package org.wenshu.filing.console;

import javax.ws.rs.Consumes;
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
import org.wenshu.api.document.DocumentKind;
import org.wenshu.api.document.IssuerName;
import org.wenshu.api.web.Caller;
import org.wenshu.api.web.Page;
import org.wenshu.api.web.WebPath;
import org.wenshu.api.web.WebResource;
import org.wenshu.filing.FoundDuties;
import org.wenshu.filing.Given;
import org.wenshu.filing.Messages;
import org.wenshu.filing.OutsideDocument;
import org.wenshu.filing.papers.Reconciliation;

/** The filing duties, and what became of them and of their documents. */
@Component(service = WebResource.class)
@WebPath("/console/filing")
@Path("/")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class FilingPages implements WebResource {

    private final FoundDuties found;
    private final ActForms forms;
    private final FilingDesk desk;
    private final FilingSheet sheet;
    private final Reconciliation reconciliation;

    @Activate
    public FilingPages(
            @Reference FoundDuties found,
            @Reference ActForms forms,
            @Reference FilingDesk desk,
            @Reference FilingSheet sheet,
            @Reference Reconciliation reconciliation) {
        this.found = found;
        this.forms = forms;
        this.desk = desk;
        this.sheet = sheet;
        this.reconciliation = reconciliation;
    }

    @GET
    public Page duties(@QueryParam("overdue") boolean overdue, @Context Caller caller) {
        return Page.of("duties.ftlh", Messages.text("menu"), desk.duties(overdue, found.mayNote(caller), caller));
    }

    /** Published against filed. */
    @GET
    @Path("balance")
    public Page balance() {
        return Page.of("balance.ftlh", Messages.text("balance"), reconciliation.balance());
    }

    @GET
    @Path("outside")
    public Page outside() {
        return Page.of("outside.ftlh", Messages.text("noteOutside"), desk.outside());
    }

    @POST
    @Path("outside")
    public Response note(MultivaluedMap<String, String> form, @Context Caller caller) {
        found.note(
                new OutsideDocument(
                        Given.text(form.getFirst("title")),
                        Given.text(form.getFirst("documentNumber")),
                        Given.constant(IssuerName.class, form.getFirst("issuerName")),
                        Given.constant(DocumentKind.class, form.getFirst("documentKind")),
                        Given.texts(form.get("enactingOrgans")),
                        Given.day(form.getFirst("publishedOn")),
                        Given.text(form.getFirst("note"))),
                caller);
        return to("");
    }

    @GET
    @Path("{id}")
    public Page whole(@PathParam("id") String id, @Context Caller caller) {
        FilingSheet.Whole whole = sheet.whole(id, caller);
        return Page.of("filing.ftlh", whole.row().filing().title(), whole);
    }

    /** Leads back to where the form was: the list has some of them, too. */
    @POST
    @Path("{id}/acts/{act}")
    public Response act(
            @PathParam("id") String id,
            @PathParam("act") String act,
            MultivaluedMap<String, String> form,
            @Context Caller caller) {
        forms.perform(act, id, form, caller);
        return to("list".equals(form.getFirst("from")) ? "" : id);
    }

    /** As a header, because {@code seeOther} would put the address of this resource before the path once more. */
    private static Response to(String page) {
        return Response.status(Response.Status.SEE_OTHER)
                .header(HttpHeaders.LOCATION, "/console/filing/" + page)
                .build();
    }
}
