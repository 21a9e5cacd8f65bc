package org.wenshu.handling.rest;

import java.util.List;
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
import javax.ws.rs.core.MediaType;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.wenshu.api.document.Disclosure;
import org.wenshu.api.document.Importance;
import org.wenshu.api.time.BusinessClock;
import org.wenshu.api.web.Caller;
import org.wenshu.api.web.WebPath;
import org.wenshu.api.web.WebResource;
import org.wenshu.handling.CaseActs;
import org.wenshu.handling.CaseFolder;
import org.wenshu.handling.CaseOutlook;
import org.wenshu.handling.CaseReading;
import org.wenshu.handling.CaseReplay;
import org.wenshu.handling.CaseStatus;
import org.wenshu.handling.Given;
import org.wenshu.handling.OpenTask;
import org.wenshu.handling.Slice;
import org.wenshu.handling.consultation.rest.ConsultationCalls;
import org.wenshu.handling.rest.ActShapes.FactView;
import org.wenshu.handling.rest.ActShapes.FactsRequest;
import org.wenshu.handling.rest.ActShapes.ForwardRequest;
import org.wenshu.handling.rest.ActShapes.KnownFactView;
import org.wenshu.handling.rest.ActShapes.RecheckRequest;
import org.wenshu.handling.rest.ActShapes.SecrecyRequest;
import org.wenshu.handling.rest.Shapes.CaseRow;
import org.wenshu.handling.rest.Shapes.DecisionRequest;
import org.wenshu.handling.rest.Shapes.ImportanceRequest;
import org.wenshu.handling.rest.Shapes.IssueRequest;
import org.wenshu.handling.rest.Shapes.Listing;
import org.wenshu.handling.rest.Shapes.NumberRequest;
import org.wenshu.handling.rest.Shapes.PublicationRequest;
import org.wenshu.handling.rest.Shapes.SeriesRequest;
import org.wenshu.handling.rest.Shapes.SeriesView;
import org.wenshu.handling.rest.Shapes.TaskView;

/** Handling over REST. */
@Component(service = WebResource.class)
@WebPath("/api/handling")
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class HandlingResource implements WebResource {

    private final CaseReading reading;
    private final CaseActs acts;
    private final CaseOutlook outlook;
    private final ConsultationCalls consultations;
    private final BusinessClock clock;

    @Activate
    public HandlingResource(
            @Reference CaseReading reading,
            @Reference CaseActs acts,
            @Reference CaseOutlook outlook,
            @Reference ConsultationCalls consultations,
            @Reference BusinessClock clock) {
        this.reading = reading;
        this.acts = acts;
        this.outlook = outlook;
        this.consultations = consultations;
        this.clock = clock;
    }

    @GET
    @Path("tasks")
    public Listing<TaskView> tasks(
            @QueryParam("assignee") @DefaultValue("me") String assignee,
            @QueryParam("page") @DefaultValue("0") int page,
            @QueryParam("size") @DefaultValue("20") int size,
            @Context Caller caller) {
        Slice<OpenTask> tasks =
                switch (assignee) {
                    case "me" -> reading.myTasks(caller, Given.page(page), Given.size(size));
                    case "all" -> reading.allTasks(caller, Given.page(page), Given.size(size));
                    default -> throw Given.badChoice("assignee", "me、all", assignee);
                };
        return Listing.of(tasks, task -> TaskView.of(task, clock.today()));
    }

    @POST
    @Path("tasks/{id}/decision")
    public CaseView decide(@PathParam("id") String id, DecisionRequest request, @Context Caller caller) {
        String documentId = acts.decisions().decide(caller, id, body(request).read());
        return view(caller, documentId);
    }

    @GET
    @Path("cases")
    public Listing<CaseRow> cases(
            @QueryParam("status") String status,
            @QueryParam("page") @DefaultValue("0") int page,
            @QueryParam("size") @DefaultValue("20") int size,
            @Context Caller caller) {
        return Listing.of(
                reading.cases(
                        caller, Given.oneOf(CaseStatus.class, "status", status), Given.page(page), Given.size(size)),
                CaseRow::of);
    }

    @GET
    @Path("cases/{id}")
    public CaseView find(@PathParam("id") String id, @Context Caller caller) {
        return view(caller, id);
    }

    @Path("cases/{id}/consultations")
    public ConsultationCalls consultations() {
        return consultations;
    }

    /** The decisions on the route made once more: the same, or how they differ. */
    @GET
    @Path("cases/{id}/replay")
    public Listing<CaseReplay> replay(@PathParam("id") String id, @Context Caller caller) {
        List<CaseReplay> replays = reading.replay(caller, id);
        return new Listing<>(replays.size(), replays);
    }

    @POST
    @Path("cases/{id}/importance")
    public CaseView importance(@PathParam("id") String id, ImportanceRequest request, @Context Caller caller) {
        Importance wanted = Given.needed(
                "importance",
                Given.oneOf(Importance.class, "importance", body(request).importance()));
        String reason = Given.text("reason", request.reason());
        switch (wanted) {
            case IMPORTANT -> acts.changes().raise(caller, id, reason);
            case ORDINARY -> acts.changes().lower(caller, id, reason);
        }
        return view(caller, id);
    }

    @GET
    @Path("facts")
    public List<FactView> facts() {
        return acts.changes().questions().stream().map(FactView::of).toList();
    }

    /** What may be stated of a case, and what each fact decides where the case stands. */
    @GET
    @Path("cases/{id}/facts")
    public List<KnownFactView> facts(@PathParam("id") String id, @Context Caller caller) {
        CaseFolder folder = reading.read(caller, id);
        return outlook.effects(folder).stream()
                .map(effect -> KnownFactView.of(effect, folder.standing().facts()))
                .toList();
    }

    @POST
    @Path("cases/{id}/facts")
    public CaseView state(@PathParam("id") String id, FactsRequest request, @Context Caller caller) {
        FactsRequest given = body(request);
        acts.changes().state(caller, id, given.stated(), given.held(), Given.text("reason", given.reason()));
        return view(caller, id);
    }

    @POST
    @Path("tasks/{id}/forward")
    public CaseView forward(@PathParam("id") String id, ForwardRequest request, @Context Caller caller) {
        ForwardRequest given = body(request);
        String documentId =
                acts.changes().forward(caller, id, Given.text("to", given.to()), Given.text("reason", given.reason()));
        return view(caller, documentId);
    }

    @POST
    @Path("cases/{id}/recheck")
    public CaseView recheck(@PathParam("id") String id, RecheckRequest request, @Context Caller caller) {
        RecheckRequest given = Optional.ofNullable(request).orElse(new RecheckRequest(""));
        acts.outgoing().recheck(caller, id, Given.text("note", given.note()));
        return view(caller, id);
    }

    @POST
    @Path("cases/{id}/secrecy-review")
    public CaseView secrecy(@PathParam("id") String id, SecrecyRequest request, @Context Caller caller) {
        SecrecyRequest given = body(request);
        boolean publishable = Given.needed("publishable", Optional.ofNullable(given.publishable()));
        acts.outgoing().secrecy(caller, id, publishable, Given.text("note", given.note()));
        return view(caller, id);
    }

    @POST
    @Path("cases/{id}/number")
    public CaseView number(@PathParam("id") String id, NumberRequest request, @Context Caller caller) {
        Optional<Disclosure> disclosure = Optional.ofNullable(request)
                .flatMap(given -> Given.oneOf(Disclosure.class, "disclosure", given.disclosure()));
        String basis = Given.text(
                "nonDisclosureBasis",
                Optional.ofNullable(request)
                        .map(NumberRequest::nonDisclosureBasis)
                        .orElse(""));
        acts.outgoing().number(caller, id, disclosure, basis);
        return view(caller, id);
    }

    @POST
    @Path("cases/{id}/issue")
    public CaseView issue(@PathParam("id") String id, IssueRequest request, @Context Caller caller) {
        IssueRequest given = Optional.ofNullable(request).orElse(new IssueRequest("", ""));
        acts.outgoing()
                .issue(caller, id, Given.date("issuedOn", given.issuedOn()), Given.text("reason", given.reason()));
        return view(caller, id);
    }

    @POST
    @Path("cases/{id}/publication")
    public CaseView publish(@PathParam("id") String id, PublicationRequest request, @Context Caller caller) {
        PublicationRequest given =
                Optional.ofNullable(request).orElse(new PublicationRequest("", "", "", null, "", List.of(), ""));
        acts.outgoing().publish(caller, id, given.read());
        return view(caller, id);
    }

    @GET
    @Path("numberings")
    public Listing<SeriesView> numberings() {
        List<SeriesView> series = reading.series().stream().map(SeriesView::of).toList();
        return new Listing<>(series.size(), series);
    }

    @POST
    @Path("numberings")
    public SeriesView begin(SeriesRequest request, @Context Caller caller) {
        String code = Given.text("issuerCode", body(request).issuerCode());
        int year = Given.needed("year", Optional.ofNullable(request.year()));
        int lastUsed = Given.needed("lastUsed", Optional.ofNullable(request.lastUsed()));
        return SeriesView.of(acts.outgoing().begin(caller, code, year, lastUsed));
    }

    private CaseView view(Caller caller, String documentId) {
        CaseFolder folder = reading.read(caller, documentId);
        return CaseView.of(folder, outlook.hints(folder), outlook.signature(folder));
    }

    private static <T> T body(T request) {
        return Given.needed("body", Optional.ofNullable(request));
    }
}
