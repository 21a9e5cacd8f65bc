package org.wenshu.filing.rest;

import java.time.LocalDate;
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
import javax.ws.rs.core.Response;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.wenshu.api.time.BusinessClock;
import org.wenshu.api.web.Caller;
import org.wenshu.api.web.WebPath;
import org.wenshu.api.web.WebResource;
import org.wenshu.filing.Filing;
import org.wenshu.filing.FilingState;
import org.wenshu.filing.Filings;
import org.wenshu.filing.FoundDuties;
import org.wenshu.filing.Given;
import org.wenshu.filing.Refusal;
import org.wenshu.filing.correction.CorrectionState;
import org.wenshu.filing.correction.Corrections;
import org.wenshu.filing.correction.Revocations;

/** Filings, their review and correction over REST. */
@Component(service = WebResource.class)
@WebPath("/api/filing")
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class FilingResource implements WebResource {

    private final Filings filings;
    private final FoundDuties found;
    private final Corrections corrections;
    private final Revocations revocations;
    private final FilingAnswers answers;
    private final BusinessClock clock;

    @Activate
    public FilingResource(
            @Reference Filings filings,
            @Reference FoundDuties found,
            @Reference Corrections corrections,
            @Reference Revocations revocations,
            @Reference FilingAnswers answers,
            @Reference BusinessClock clock) {
        this.filings = filings;
        this.found = found;
        this.corrections = corrections;
        this.revocations = revocations;
        this.answers = answers;
        this.clock = clock;
    }

    /**
     * Filings, what has to be done first at the top.
     *
     * @param overdue only those whose package is late, or was when it went out (通报)
     * @param correction only those whose correction stands there
     */
    @GET
    @Path("filings")
    public FilingAnswers.Listing list(
            @QueryParam("state") FilingState state,
            @QueryParam("overdue") boolean overdue,
            @QueryParam("documentId") @DefaultValue("") String documentId,
            @QueryParam("correction") CorrectionState correction,
            @QueryParam("page") @DefaultValue("0") int page,
            @QueryParam("size") @DefaultValue("20") int size) {
        return answers.listing(
                Optional.ofNullable(state), overdue, documentId, Optional.ofNullable(correction), page, size);
    }

    /**
     * How each organ files what it makes.
     *
     * @param year of publication; all if empty
     */
    @GET
    @Path("timeliness")
    public FilingAnswers.Punctualities timeliness(@QueryParam("year") @DefaultValue("") String year) {
        return answers.timeliness(year);
    }

    /** Notes a document that was issued outside this system; answers its filings. */
    @POST
    @Path("filings")
    public Response note(Bodies.Outside given, @Context Caller caller) {
        Bodies.Outside body = needed(given);
        List<Filing> noted = found.note(body.read(), caller);
        return Response.status(Response.Status.CREATED)
                .entity(new FilingAnswers.Listing(
                        noted.size(), noted.stream().map(answers::line).toList()))
                .build();
    }

    @GET
    @Path("filings/{id}")
    public FilingView get(@PathParam("id") String id) {
        return answers.whole(id);
    }

    @POST
    @Path("filings/{id}/submission")
    public FilingView submit(@PathParam("id") String id, Bodies.Submission given, @Context Caller caller) {
        filings.submit(id, day(Optional.ofNullable(given).flatMap(Bodies.Submission::submittedOn)), caller);
        return answers.whole(id);
    }

    @POST
    @Path("filings/{id}/registration")
    public FilingView register(@PathParam("id") String id, Bodies.Registration given, @Context Caller caller) {
        var body = Optional.ofNullable(given)
                .orElseGet(() -> new Bodies.Registration(Optional.empty(), "", Optional.empty(), List.of(), ""));
        LocalDate day = day(body.registeredOn());
        switch (body.outcome().orElse(FilingState.REGISTERED)) {
            case REGISTERED -> filings.register(id, Given.text(body.filingNumber()), day, caller);
            case SUSPENDED -> filings.suspend(id, Given.texts(body.missing()), day, caller);
            case REFUSED -> filings.refuse(id, Given.text(body.reason()), day, caller);
            case DUE, SUBMITTED -> throw Refusal.problem("noOutcome", 422);
        }
        return answers.whole(id);
    }

    @POST
    @Path("filings/{id}/findings")
    public FilingView review(@PathParam("id") String id, Bodies.Findings given, @Context Caller caller) {
        corrections.review(id, needed(given).read(), caller);
        return answers.whole(id);
    }

    @POST
    @Path("filings/{id}/correction-suggestion")
    public FilingView suggest(@PathParam("id") String id, Bodies.Suggestion given, @Context Caller caller) {
        corrections.suggest(id, needed(given).read(), caller);
        return answers.whole(id);
    }

    @POST
    @Path("filings/{id}/correction")
    public FilingView correct(@PathParam("id") String id, Bodies.Corrected given, @Context Caller caller) {
        Bodies.Corrected body = needed(given);
        corrections.correct(
                id,
                body.kind(),
                day(body.effectiveOn()),
                Given.text(body.text()),
                Given.some(body.reference()),
                caller);
        return answers.whole(id);
    }

    @POST
    @Path("filings/{id}/refusal")
    public FilingView refuse(@PathParam("id") String id, Bodies.Refused given, @Context Caller caller) {
        Bodies.Refused body = needed(given);
        corrections.refuse(id, Given.text(body.reason()), Given.some(body.reference()), caller);
        return answers.whole(id);
    }

    @POST
    @Path("filings/{id}/handling-opinion")
    public FilingView submitOpinion(@PathParam("id") String id, Bodies.Opinion given, @Context Caller caller) {
        Bodies.Opinion body = needed(given);
        corrections.submitOpinion(id, Given.text(body.text()), body.proposal(), caller);
        return answers.whole(id);
    }

    @POST
    @Path("filings/{id}/government-decision")
    public FilingView decide(@PathParam("id") String id, Bodies.Decided given, @Context Caller caller) {
        Bodies.Decided body = needed(given);
        corrections.decide(
                id,
                body.decision(),
                Given.text(body.text()),
                Given.text(body.reference()),
                day(body.decidedOn()),
                caller);
        return answers.whole(id);
    }

    @POST
    @Path("filings/{id}/notification")
    public FilingView notifyDepartment(@PathParam("id") String id, Bodies.Notified given, @Context Caller caller) {
        Bodies.Notified body = needed(given);
        corrections.notifyDepartment(id, day(body.notifiedOn()), Given.text(body.text()), caller);
        return answers.whole(id);
    }

    /** A superior authority revoked a document of the district government. */
    @POST
    @Path("filings/{id}/revocation")
    public FilingView revoke(@PathParam("id") String id, Bodies.Revoked given, @Context Caller caller) {
        Bodies.Revoked body = needed(given);
        revocations.record(id, day(body.decidedOn()), body.from(), Given.text(body.reference()), caller);
        return answers.whole(id);
    }

    private LocalDate day(Optional<LocalDate> given) {
        return given.orElseGet(clock::today);
    }

    private static <T> T needed(T body) {
        return Optional.ofNullable(body).orElseThrow(() -> Refusal.problem("noBody", 422));
    }
}
