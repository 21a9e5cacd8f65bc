package org.wenshu.organization.console;

import java.util.List;
import java.util.Optional;
import javax.ws.rs.Consumes;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
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
import org.wenshu.organization.LeaveBook;
import org.wenshu.organization.Messages;
import org.wenshu.organization.change.ChangeRefusedException;
import org.wenshu.organization.change.ChangeRefusedException.Kind;
import org.wenshu.organization.change.Changes;
import org.wenshu.organization.change.LeaveDesks;
import org.wenshu.organization.change.LeaveFindings;
import org.wenshu.organization.change.LeaveRequesting.Application;
import org.wenshu.organization.change.LeaveTurn;
import org.wenshu.organization.leave.Leave;
import org.wenshu.organization.model.AbsenceReason;

/** The pages of leave (请假与报备) and the forms on them. */
@Component(service = WebResource.class)
@WebPath("/console/organization/leave")
@Path("/")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class LeavePages implements WebResource {

    private final Changes changes;
    private final LeaveBook book;
    private final LeaveDesks desks;

    @Activate
    public LeavePages(@Reference Changes changes, @Reference LeaveBook book, @Reference LeaveDesks desks) {
        this.changes = changes;
        this.book = book;
        this.desks = desks;
    }

    @GET
    public Page leaves(@Context Caller caller) {
        LeaveTurn turn = LeaveTurn.of(changes, caller);
        return Page.of(
                "leave.ftlh",
                Messages.text("menu.leave"),
                LeaveScreen.of(changes.directory(), changes.today(), turn, book.all()));
    }

    @GET
    @Path("{id}")
    public Page leave(@PathParam("id") String id, @Context Caller caller) {
        LeaveTurn turn = LeaveTurn.of(changes, caller);
        Leave found = book.find(id)
                .filter(turn::maySee)
                .orElseThrow(() -> new ChangeRefusedException(Kind.NOT_FOUND, "leaveRequest", id));
        List<LeaveBook.Entry> trail = book.trail(id);
        return Page.of(
                "leave-request.ftlh",
                Messages.text("menu.leave"),
                LeaveDetail.of(
                        changes.directory(),
                        changes.today(),
                        turn,
                        found,
                        new LeaveFindings(changes).of(found, trail),
                        trail));
    }

    @POST
    public Response request(MultivaluedMap<String, String> fields, @Context Caller caller) {
        Form form = new Form(fields);
        Application application = new Application(
                form.text("post"),
                form.period(),
                form.constant("reason", AbsenceReason.class),
                form.words("place"),
                form.words("lateReason"),
                form.optional("actingPost"),
                form.words("designation"));
        return to(desks.requesting().request(caller, application));
    }

    @POST
    @Path("{id}/approval")
    public Response approve(@PathParam("id") String id, MultivaluedMap<String, String> fields, @Context Caller caller) {
        desks.answers().approve(caller, id, new Form(fields).words("note"));
        return to(id);
    }

    @POST
    @Path("{id}/refusal")
    public Response refuse(@PathParam("id") String id, MultivaluedMap<String, String> fields, @Context Caller caller) {
        desks.answers().refuse(caller, id, new Form(fields).words("note"));
        return to(id);
    }

    @POST
    @Path("{id}/acknowledgement")
    public Response acknowledge(
            @PathParam("id") String id, MultivaluedMap<String, String> fields, @Context Caller caller) {
        Form form = new Form(fields);
        desks.answers().acknowledge(caller, id, form.optional("leader"), form.words("note"));
        return to(id);
    }

    @POST
    @Path("{id}/emergency")
    public Response emergency(
            @PathParam("id") String id, MultivaluedMap<String, String> fields, @Context Caller caller) {
        desks.answers().markEmergency(caller, id, new Form(fields).words("note"));
        return to(id);
    }

    @POST
    @Path("{id}/return")
    public Response giveBack(
            @PathParam("id") String id, MultivaluedMap<String, String> fields, @Context Caller caller) {
        Form form = new Form(fields);
        desks.returning().giveBack(caller, id, Optional.of(form.date("on")), form.words("note"));
        return to(id);
    }

    /** As a header, because {@code seeOther} would put the address of this resource before a path once more. */
    private static Response to(String id) {
        return Response.status(Response.Status.SEE_OTHER)
                .header(HttpHeaders.LOCATION, "/console/organization/leave/" + id)
                .build();
    }
}
