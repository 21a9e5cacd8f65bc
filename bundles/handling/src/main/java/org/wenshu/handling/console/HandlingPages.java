package org.wenshu.handling.console;

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
import org.wenshu.api.organization.Role;
import org.wenshu.api.time.BusinessClock;
import org.wenshu.api.web.Caller;
import org.wenshu.api.web.Page;
import org.wenshu.api.web.Problem;
import org.wenshu.api.web.ProblemException;
import org.wenshu.api.web.WebPath;
import org.wenshu.api.web.WebResource;
import org.wenshu.handling.CaseReading;
import org.wenshu.handling.CaseStatus;
import org.wenshu.handling.Given;
import org.wenshu.handling.HandlingCase;
import org.wenshu.handling.Meeting;
import org.wenshu.handling.Messages;
import org.wenshu.handling.OpenTask;
import org.wenshu.handling.Slice;
import org.wenshu.handling.StepDecision;
import org.wenshu.handling.TaskId;
import org.wenshu.handling.Verdict;
import org.wenshu.handling.event.MeetingKind;
import org.wenshu.handling.event.NormativityCriteria;

/** The pages of handling; the forms do what the REST resource does. */
@Component(service = WebResource.class)
@WebPath("/console/handling")
@Path("/")
@Produces(MediaType.TEXT_HTML)
public class HandlingPages implements WebResource {

    private final CaseReading reading;
    private final ActForms forms;
    private final ReleaseForms releases;
    private final CasePages cases;
    private final BusinessClock clock;

    @Activate
    public HandlingPages(
            @Reference CaseReading reading,
            @Reference ActForms forms,
            @Reference ReleaseForms releases,
            @Reference CasePages cases,
            @Reference BusinessClock clock) {
        this.reading = reading;
        this.forms = forms;
        this.releases = releases;
        this.cases = cases;
        this.clock = clock;
    }

    @GET
    public Page tasks(
            @QueryParam("assignee") @DefaultValue("me") String assignee,
            @QueryParam("page") @DefaultValue("0") int page,
            @Context Caller caller) {
        boolean all = assignee.equals("all");
        int shown = Given.page(page);
        Slice<OpenTask> tasks =
                all ? reading.allTasks(caller, shown, Paging.SIZE) : reading.myTasks(caller, shown, Paging.SIZE);
        TaskPage model = TaskPage.of(
                tasks,
                Paging.of(shown, tasks.total()),
                all,
                reading.maySeeAllTasks(caller),
                clock.today(),
                reading.pending(caller));
        return Page.of("tasks.ftlh", Messages.text(all ? "page.all-tasks" : "page.tasks"), model);
    }

    @GET
    @Path("cases")
    public Page allCases(
            @QueryParam("status") @DefaultValue("") String status,
            @QueryParam("page") @DefaultValue("0") int page,
            @Context Caller caller) {
        int shown = Given.page(page);
        Optional<CaseStatus> wanted = Given.oneOf(CaseStatus.class, "status", status);
        Slice<HandlingCase> cases = reading.cases(caller, wanted, shown, Paging.SIZE);
        CaseList model = CaseList.of(cases, Paging.of(shown, cases.total()), status);
        return Page.of("cases.ftlh", Messages.text("page.cases"), model);
    }

    @GET
    @Path("cases/{id}")
    public Page find(@PathParam("id") String id, @Context Caller caller) {
        return cases.handling(caller, id, Optional.empty(), "");
    }

    @POST
    @Path("tasks/{id}/decision")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response decide(
            @PathParam("id") String id,
            @FormParam("decision") String decision,
            @FormParam("opinion") String opinion,
            @FormParam("meetingKind") String kind,
            @FormParam("heldOn") String heldOn,
            @FormParam("reference") String reference,
            @FormParam("criteria") List<String> criteria,
            @Context Caller caller) {
        String documentId = TaskId.parse(id).map(TaskId::documentId).orElse(id);
        return act(caller, documentId, opinion, () -> {
            StepDecision read = new StepDecision(
                    Given.needed("decision", Given.oneOf(Verdict.class, "decision", decision)),
                    Given.text("opinion", opinion),
                    meeting(kind, heldOn, reference),
                    criteria(criteria));
            forms.decide(caller, id, read);
        });
    }

    private static Optional<Meeting> meeting(String kind, String heldOn, String reference) {
        return Given.date("heldOn", heldOn)
                .map(day -> new Meeting(
                        Given.oneOf(MeetingKind.class, "meetingKind", kind).orElse(MeetingKind.EXECUTIVE),
                        day,
                        Given.text("reference", reference)));
    }

    /** The form of a proposal has a hidden field, so that one without a tick is one as well. */
    private static Optional<NormativityCriteria> criteria(List<String> ticked) {
        return ticked.isEmpty()
                ? Optional.empty()
                : Optional.of(new NormativityCriteria(
                        ticked.contains("authorizedIssuer"),
                        ticked.contains("withinPowers"),
                        ticked.contains("affectsRights"),
                        ticked.contains("generallyBinding"),
                        ticked.contains("repeatedlyApplied")));
    }

    @GET
    @Path("cases/{id}/facts")
    public Page facts(@PathParam("id") String id, @Context Caller caller) {
        return cases.facts(caller, id, Optional.empty(), "");
    }

    @POST
    @Path("cases/{id}/acts/facts")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response state(@PathParam("id") String id, MultivaluedMap<String, String> form, @Context Caller caller) {
        try {
            forms.state(caller, id, form, reading.read(caller, id).standing().facts());
            return to("cases/" + id);
        } catch (ProblemException refusal) {
            return refused(refusal, cases.facts(caller, id, Optional.of(refusal.problem()), form.getFirst("words")));
        }
    }

    @POST
    @Path("cases/{id}/acts/{act}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response act(
            @PathParam("id") String id,
            @PathParam("act") String act,
            MultivaluedMap<String, String> form,
            @Context Caller caller) {
        return act(caller, id, form.getFirst("words"), () -> forms.perform(caller, id, act, form));
    }

    @POST
    @Path("cases/{id}/number")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response number(@PathParam("id") String id, MultivaluedMap<String, String> form, @Context Caller caller) {
        return act(caller, id, "", () -> releases.number(caller, id, form));
    }

    @POST
    @Path("cases/{id}/issue")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response issue(@PathParam("id") String id, MultivaluedMap<String, String> form, @Context Caller caller) {
        return act(caller, id, form.getFirst("reason"), () -> releases.issue(caller, id, form));
    }

    @POST
    @Path("cases/{id}/publication")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response publish(@PathParam("id") String id, MultivaluedMap<String, String> form, @Context Caller caller) {
        return act(caller, id, "", () -> releases.publish(caller, id, form));
    }

    @GET
    @Path("numberings")
    public Page numberings(@Context Caller caller) {
        return seriesPage(caller, Optional.empty());
    }

    @POST
    @Path("numberings")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response begin(
            @FormParam("issuerCode") String issuerCode,
            @FormParam("year") String year,
            @FormParam("lastUsed") String lastUsed,
            @Context Caller caller) {
        try {
            releases.begin(
                    caller,
                    Given.text("issuerCode", issuerCode),
                    Given.needed("year", Given.number("year", year)),
                    Given.needed("lastUsed", Given.number("lastUsed", lastUsed)));
            return to("numberings");
        } catch (ProblemException refusal) {
            return refused(refusal, seriesPage(caller, Optional.of(refusal.problem())));
        }
    }

    private Page seriesPage(Caller caller, Optional<Problem> problem) {
        SeriesPage model = new SeriesPage(
                reading.series(),
                caller.has(Role.OFFICE_DIRECTOR),
                clock.today().getYear(),
                Refused.of(problem));
        return Page.of("numberings.ftlh", Messages.text("page.numberings"), model);
    }

    /** Does what a form asks for and shows the case; a refusal is shown above it, with what was typed. */
    private Response act(Caller caller, String documentId, String typed, Runnable command) {
        try {
            command.run();
            return to("cases/" + documentId);
        } catch (ProblemException refusal) {
            return refused(refusal, cases.handling(caller, documentId, Optional.of(refusal.problem()), typed));
        }
    }

    /** As a header, because {@code seeOther} would put the address of this resource before the path once more. */
    private static Response to(String page) {
        return Response.status(Response.Status.SEE_OTHER)
                .header(HttpHeaders.LOCATION, "/console/handling/" + page)
                .build();
    }

    private static Response refused(ProblemException refusal, Page page) {
        return Response.status(refusal.problem().status())
                .entity(page)
                .type(MediaType.TEXT_HTML)
                .build();
    }
}
