package org.wenshu.filing.console;

import java.time.LocalDate;
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
import javax.ws.rs.core.HttpHeaders;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.MultivaluedMap;
import javax.ws.rs.core.Response;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.wenshu.api.document.DocumentKind;
import org.wenshu.api.document.IssuerName;
import org.wenshu.api.filing.CorrectionKind;
import org.wenshu.api.filing.GovernmentDecision;
import org.wenshu.api.time.BusinessClock;
import org.wenshu.api.web.Caller;
import org.wenshu.api.web.Page;
import org.wenshu.api.web.WebPath;
import org.wenshu.api.web.WebResource;
import org.wenshu.filing.Filings;
import org.wenshu.filing.FoundDuties;
import org.wenshu.filing.Given;
import org.wenshu.filing.Messages;
import org.wenshu.filing.OutsideDocument;
import org.wenshu.filing.correction.Corrections;

/** The filing duties, and what became of them and of their documents. */
@Component(service = WebResource.class)
@WebPath("/console/filing")
@Path("/")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class FilingPages implements WebResource {

    private final Filings filings;
    private final FoundDuties found;
    private final Corrections corrections;
    private final FilingDesk desk;
    private final BusinessClock clock;

    @Activate
    public FilingPages(
            @Reference Filings filings,
            @Reference FoundDuties found,
            @Reference Corrections corrections,
            @Reference FilingDesk desk,
            @Reference BusinessClock clock) {
        this.filings = filings;
        this.found = found;
        this.corrections = corrections;
        this.desk = desk;
        this.clock = clock;
    }

    @GET
    public Page duties(@QueryParam("overdue") boolean overdue, @Context Caller caller) {
        return Page.of("duties.ftlh", Messages.text("menu"), desk.duties(overdue, found.mayNote(caller), caller));
    }

    @GET
    @Path("outside")
    public Page outside() {
        return Page.of("outside.ftlh", Messages.text("noteOutside"), desk.outside());
    }

    @POST
    @Path("outside")
    public Response note(
            @FormParam("title") String title,
            @FormParam("documentNumber") String documentNumber,
            @FormParam("issuerName") IssuerName issuerName,
            @FormParam("documentKind") DocumentKind documentKind,
            @FormParam("enactingOrgans") List<String> enactingOrgans,
            @FormParam("publishedOn") LocalDate publishedOn,
            @FormParam("note") String note,
            @Context Caller caller) {
        found.note(
                new OutsideDocument(
                        Given.text(title),
                        Given.text(documentNumber),
                        Optional.ofNullable(issuerName),
                        Optional.ofNullable(documentKind),
                        Given.texts(enactingOrgans),
                        Optional.ofNullable(publishedOn),
                        Given.text(note)),
                caller);
        return to("");
    }

    @GET
    @Path("{id}")
    public Page whole(@PathParam("id") String id, @Context Caller caller) {
        FilingDesk.Whole whole = desk.whole(id, caller);
        return Page.of("filing.ftlh", whole.row().filing().title(), whole);
    }

    @POST
    @Path("{id}/submission")
    public Response submit(
            @PathParam("id") String id, @FormParam("submittedOn") LocalDate submittedOn, @Context Caller caller) {
        filings.submit(id, day(submittedOn), caller);
        return to("");
    }

    @POST
    @Path("{id}/registration")
    public Response register(
            @PathParam("id") String id,
            @FormParam("filingNumber") @DefaultValue("") String filingNumber,
            @Context Caller caller) {
        filings.register(id, Given.text(filingNumber), clock.today(), caller);
        return to("");
    }

    @POST
    @Path("{id}/suspension")
    public Response suspend(@PathParam("id") String id, @FormParam("missing") String missing, @Context Caller caller) {
        filings.suspend(id, Given.texts(Given.text(missing).lines().toList()), clock.today(), caller);
        return to(id);
    }

    @POST
    @Path("{id}/rejection")
    public Response reject(@PathParam("id") String id, @FormParam("reason") String reason, @Context Caller caller) {
        filings.refuse(id, Given.text(reason), clock.today(), caller);
        return to(id);
    }

    @POST
    @Path("{id}/findings")
    public Response review(@PathParam("id") String id, MultivaluedMap<String, String> form, @Context Caller caller) {
        corrections.review(id, SheetForm.sheet(form), caller);
        return to(id);
    }

    @POST
    @Path("{id}/correction-suggestion")
    public Response suggest(@PathParam("id") String id, MultivaluedMap<String, String> form, @Context Caller caller) {
        corrections.suggest(id, SheetForm.proposals(form), caller);
        return to(id);
    }

    @POST
    @Path("{id}/correction")
    public Response correct(
            @PathParam("id") String id,
            @FormParam("kind") CorrectionKind kind,
            @FormParam("effectiveOn") LocalDate effectiveOn,
            @FormParam("text") String text,
            @FormParam("reference") String reference,
            @Context Caller caller) {
        corrections.correct(
                id, Optional.ofNullable(kind), day(effectiveOn), Given.text(text), Given.some(reference), caller);
        return to(id);
    }

    @POST
    @Path("{id}/refusal")
    public Response refuse(
            @PathParam("id") String id,
            @FormParam("reason") String reason,
            @FormParam("reference") String reference,
            @Context Caller caller) {
        corrections.refuse(id, Given.text(reason), Given.some(reference), caller);
        return to(id);
    }

    @POST
    @Path("{id}/handling-opinion")
    public Response submitOpinion(
            @PathParam("id") String id,
            @FormParam("text") String text,
            @FormParam("proposal") GovernmentDecision proposal,
            @Context Caller caller) {
        corrections.submitOpinion(id, Given.text(text), Optional.ofNullable(proposal), caller);
        return to(id);
    }

    @POST
    @Path("{id}/government-decision")
    public Response decide(
            @PathParam("id") String id,
            @FormParam("decision") GovernmentDecision decision,
            @FormParam("text") String text,
            @FormParam("reference") String reference,
            @FormParam("decidedOn") LocalDate decidedOn,
            @Context Caller caller) {
        corrections.decide(
                id, Optional.ofNullable(decision), Given.text(text), Given.text(reference), day(decidedOn), caller);
        return to(id);
    }

    @POST
    @Path("{id}/notification")
    public Response notifyDepartment(
            @PathParam("id") String id,
            @FormParam("notifiedOn") LocalDate notifiedOn,
            @FormParam("text") String text,
            @Context Caller caller) {
        corrections.notifyDepartment(id, day(notifiedOn), Given.text(text), caller);
        return to(id);
    }

    private LocalDate day(LocalDate given) {
        return Optional.ofNullable(given).orElseGet(clock::today);
    }

    /** As a header, because {@code seeOther} would put the address of this resource before the path once more. */
    private static Response to(String page) {
        return Response.status(Response.Status.SEE_OTHER)
                .header(HttpHeaders.LOCATION, "/console/filing/" + page)
                .build();
    }
}
