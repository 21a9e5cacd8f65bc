package org.wenshu.handling.console;

import java.util.ArrayList;
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
import javax.ws.rs.core.Response;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.wenshu.api.storage.ContentStore;
import org.wenshu.api.time.BusinessClock;
import org.wenshu.api.web.Caller;
import org.wenshu.api.web.Page;
import org.wenshu.api.web.Problem;
import org.wenshu.api.web.ProblemException;
import org.wenshu.api.web.WebPath;
import org.wenshu.api.web.WebResource;
import org.wenshu.handling.Given;
import org.wenshu.handling.Messages;
import org.wenshu.handling.consultation.ConsultationDesk;
import org.wenshu.handling.consultation.ConsultationKind;
import org.wenshu.handling.consultation.Dissents.Side;
import org.wenshu.handling.consultation.Outcome;
import org.wenshu.handling.consultation.PaperReply;
import org.wenshu.handling.consultation.SendRequest;
import org.wenshu.handling.consultation.rest.ConsultationShapes;
import org.wenshu.handling.consultation.rest.MatterFile;

/** The pages of consultations; the forms do what the REST calls do. */
@Component(service = WebResource.class)
@WebPath("/console/handling/consultations")
@Path("/")
@Produces(MediaType.TEXT_HTML)
public class ConsultationPages implements WebResource {

    private static final String HERE = "/console/handling/consultations";

    private final ConsultationDesk desk;
    private final ContentStore content;
    private final BusinessClock clock;

    @Activate
    public ConsultationPages(
            @Reference ConsultationDesk desk, @Reference ContentStore content, @Reference BusinessClock clock) {
        this.desk = desk;
        this.content = content;
        this.clock = clock;
    }

    @GET
    public Page list(@QueryParam("page") @DefaultValue("0") int page, @Context Caller caller) {
        int shown = Given.page(page);
        var asked = desk.reading().asked(caller, shown, Paging.SIZE);
        return Page.of(
                "consultations.ftlh",
                Messages.text("page.consultations"),
                ConsultationList.of(
                        asked,
                        Paging.of(shown, asked.total()),
                        desk.reading().drafts(caller),
                        desk.reading().parties(),
                        clock.today()));
    }

    @GET
    @Path("{cid}")
    public Page find(@PathParam("cid") String cid, @Context Caller caller) {
        return asked(caller, cid, Optional.empty(), "");
    }

    /** What the organ is asked about, byte for byte. */
    @GET
    @Path("{cid}/content")
    @Produces(MediaType.WILDCARD)
    public Response file(@PathParam("cid") String cid, @Context Caller caller) {
        return MatterFile.of(desk.reading().single(caller, cid).matter(), content);
    }

    @POST
    @Path("{cid}/reply")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response reply(
            @PathParam("cid") String cid,
            @FormParam("result") String result,
            @FormParam("opinion") String opinion,
            @FormParam("grounds") String grounds,
            @Context Caller caller) {
        return act(HERE + "/" + cid, problem -> asked(caller, cid, problem, opinion), () -> desk.replies()
                .reply(caller, matterOf(caller, cid), cid, ConsultationShapes.reply(result, opinion, grounds)));
    }

    @POST
    @Path("{cid}/extension")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response ask(
            @PathParam("cid") String cid,
            @FormParam("newDue") String newDue,
            @FormParam("mode") String mode,
            @FormParam("reason") String reason,
            @Context Caller caller) {
        return act(HERE + "/" + cid, problem -> asked(caller, cid, problem, ""), () -> desk.extensions()
                .ask(
                        caller,
                        matterOf(caller, cid),
                        cid,
                        Given.needed("newDue", Given.date("newDue", newDue)),
                        Given.text("mode", mode),
                        Given.text("reason", reason)));
    }

    @GET
    @Path("of/{id}")
    public Page matter(@PathParam("id") String id, @Context Caller caller) {
        return matter(caller, id, Optional.empty(), "");
    }

    @POST
    @Path("of/{id}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response send(
            @PathParam("id") String id,
            @FormParam("organs") List<String> organs,
            @FormParam("kind") String kind,
            @FormParam("customLimit") String limit,
            @FormParam("reason") String reason,
            @Context Caller caller) {
        return lead(caller, id, reason, () -> desk.sending()
                .send(
                        caller,
                        id,
                        new SendRequest(
                                organs,
                                Given.needed("kind", Given.oneOf(ConsultationKind.class, "kind", kind)),
                                Given.number("customLimit", limit),
                                Given.text("reason", reason),
                                Optional.empty())));
    }

    @POST
    @Path("of/{id}/paper")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response enter(
            @PathParam("id") String id,
            @FormParam("organs") List<String> organs,
            @FormParam("kind") String kind,
            @FormParam("result") String result,
            @FormParam("opinion") String opinion,
            @FormParam("grounds") String grounds,
            @FormParam("reference") String reference,
            @FormParam("repliedOn") String repliedOn,
            @Context Caller caller) {
        return lead(caller, id, opinion, () -> {
            PaperReply paper = new PaperReply(
                    ConsultationShapes.reply(result, opinion, grounds),
                    Given.text("reference", reference),
                    Given.date("repliedOn", repliedOn));
            ConsultationKind read = Given.needed("kind", Given.oneOf(ConsultationKind.class, "kind", kind));
            desk.sending().send(caller, id, new SendRequest(organs, read, Optional.empty(), "", Optional.of(paper)));
        });
    }

    @POST
    @Path("of/{id}/extension/{cid}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response agree(
            @PathParam("id") String id,
            @PathParam("cid") String cid,
            @FormParam("agree") String agree,
            @Context Caller caller) {
        return lead(caller, id, "", () -> desk.extensions().answer(caller, id, cid, "true".equals(agree)));
    }

    @POST
    @Path("of/{id}/reopening/{cid}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response reopen(
            @PathParam("id") String id,
            @PathParam("cid") String cid,
            @FormParam("reason") String reason,
            @Context Caller caller) {
        return lead(caller, id, reason, () -> desk.replies().reopen(caller, id, cid, Given.text("reason", reason)));
    }

    @POST
    @Path("of/{id}/negotiation/{cid}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response negotiate(
            @PathParam("id") String id,
            @PathParam("cid") String cid,
            @FormParam("outcome") String outcome,
            @FormParam("record") String record,
            @Context Caller caller) {
        return lead(caller, id, record, () -> desk.dissents()
                .negotiate(
                        caller,
                        id,
                        cid,
                        new ConsultationShapes.OutcomeShape(outcome, record).negotiated(),
                        Given.text("record", record)));
    }

    @POST
    @Path("of/{id}/dissent-sheet")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response list(
            @PathParam("id") String id,
            @FormParam("consultation") List<String> consultations,
            @FormParam("opinion") List<String> opinions,
            @FormParam("grounds") List<String> grounds,
            @FormParam("proposal") String proposal,
            @Context Caller caller) {
        return lead(caller, id, proposal, () -> {
            List<Side> sides = new ArrayList<>();
            int most = Math.min(consultations.size(), Math.min(opinions.size(), grounds.size()));
            for (int line = 0; line < most; line++) {
                sides.add(new Side(
                        consultations.get(line),
                        Given.text("opinion", opinions.get(line)),
                        Given.text("grounds", grounds.get(line))));
            }
            desk.dissents().list(caller, id, sides, Given.text("proposal", proposal));
        });
    }

    @POST
    @Path("of/{id}/coordination")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response coordinate(
            @PathParam("id") String id,
            @FormParam("outcome") String outcome,
            @FormParam("record") String record,
            @Context Caller caller) {
        return lead(caller, id, record, () -> desk.dissents()
                .coordinate(
                        caller,
                        id,
                        Given.needed("outcome", Given.oneOf(Outcome.class, "outcome", outcome)),
                        Given.text("record", record)));
    }

    private String matterOf(Caller caller, String cid) {
        return desk.reading().single(caller, cid).matter().id();
    }

    private Response lead(Caller caller, String id, String typed, Runnable command) {
        return act(HERE + "/of/" + id, problem -> matter(caller, id, problem, typed), command);
    }

    /** Does what a form asks for and shows the page again; a refusal is shown above it, with what was typed. */
    private static Response act(String page, Shown shown, Runnable command) {
        try {
            command.run();
            return Response.status(Response.Status.SEE_OTHER)
                    .header(HttpHeaders.LOCATION, page)
                    .build();
        } catch (ProblemException refusal) {
            return Response.status(refusal.problem().status())
                    .entity(shown.with(Optional.of(refusal.problem())))
                    .type(MediaType.TEXT_HTML)
                    .build();
        }
    }

    private interface Shown {
        Page with(Optional<Problem> problem);
    }

    private Page asked(Caller caller, String cid, Optional<Problem> problem, String typed) {
        var single = desk.reading().single(caller, cid);
        return Page.of(
                "consultation.ftlh",
                single.matter().title(),
                ConsultationPage.Asked.of(
                        single, caller, desk.reading().parties(), Refused.of(problem), typed == null ? "" : typed));
    }

    private Page matter(Caller caller, String id, Optional<Problem> problem, String typed) {
        var folder = desk.reading().read(caller, id);
        return Page.of(
                "consultation-matter.ftlh",
                folder.matter().title(),
                ConsultationPage.Matter.of(
                        folder, caller, desk.reading().parties(), Refused.of(problem), typed == null ? "" : typed));
    }
}
