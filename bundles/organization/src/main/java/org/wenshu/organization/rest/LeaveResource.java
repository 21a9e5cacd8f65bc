package org.wenshu.organization.rest;

import static javax.ws.rs.core.Response.Status.CREATED;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
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
import org.wenshu.api.web.Caller;
import org.wenshu.api.web.WebPath;
import org.wenshu.api.web.WebResource;
import org.wenshu.organization.LeaveBook;
import org.wenshu.organization.change.ChangeRefusedException;
import org.wenshu.organization.change.ChangeRefusedException.Kind;
import org.wenshu.organization.change.Changes;
import org.wenshu.organization.change.LeaveDesks;
import org.wenshu.organization.change.LeaveFindings;
import org.wenshu.organization.change.LeaveTurn;
import org.wenshu.organization.leave.Leave;

/** Leave over REST, Article 41. */
@Component(service = WebResource.class)
@WebPath("/api/organization/leave-requests")
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class LeaveResource implements WebResource {

    private final Changes changes;
    private final LeaveBook book;
    private final LeaveDesks desks;

    @Activate
    public LeaveResource(@Reference Changes changes, @Reference LeaveBook book, @Reference LeaveDesks desks) {
        this.changes = changes;
        this.book = book;
        this.desks = desks;
    }

    /**
     * Leaves, the latest requests first.
     *
     * @param which {@code mine}, {@code waiting} for the caller, or {@code all} that the caller may see
     */
    @GET
    public Listing<LeaveView> leaves(
            @QueryParam("which") @DefaultValue("all") String which,
            @QueryParam("page") @DefaultValue("0") int page,
            @QueryParam("size") @DefaultValue("20") int size,
            @Context Caller caller) {
        LeaveTurn turn = LeaveTurn.of(changes, caller);
        Predicate<Leave> wanted =
                switch (which) {
                    case "mine" -> turn::isOwn;
                    case "waiting" -> turn::waits;
                    case "all" -> turn::maySee;
                    default -> throw new ChangeRefusedException(Kind.INVALID, "word", "which", which);
                };
        List<Leave> leaves = book.all().stream().filter(wanted).toList();
        return Listing.of(leaves, page, size).map(this::view);
    }

    @GET
    @Path("{id}")
    public LeaveView leave(@PathParam("id") String id, @Context Caller caller) {
        LeaveTurn turn = LeaveTurn.of(changes, caller);
        return book.find(id)
                .filter(turn::maySee)
                .map(this::view)
                .orElseThrow(() -> new ChangeRefusedException(Kind.NOT_FOUND, "leaveRequest", id));
    }

    @POST
    public Response request(LeaveBodies.Requested body, @Context Caller caller) {
        String id = desks.requesting().request(caller, body.application());
        return Response.status(CREATED).entity(leave(id, caller)).build();
    }

    @POST
    @Path("{id}/approval")
    public LeaveView approve(@PathParam("id") String id, LeaveBodies.Said body, @Context Caller caller) {
        desks.answers().approve(caller, id, body.words());
        return leave(id, caller);
    }

    @POST
    @Path("{id}/refusal")
    public LeaveView refuse(@PathParam("id") String id, LeaveBodies.Said body, @Context Caller caller) {
        desks.answers().refuse(caller, id, body.words());
        return leave(id, caller);
    }

    @POST
    @Path("{id}/acknowledgement")
    public LeaveView acknowledge(@PathParam("id") String id, LeaveBodies.Acknowledged body, @Context Caller caller) {
        desks.answers().acknowledge(caller, id, body.leader(), body.words());
        return leave(id, caller);
    }

    @POST
    @Path("{id}/emergency")
    public LeaveView emergency(@PathParam("id") String id, LeaveBodies.Said body, @Context Caller caller) {
        desks.answers().markEmergency(caller, id, body.words());
        return leave(id, caller);
    }

    @POST
    @Path("{id}/return")
    public LeaveView giveBack(@PathParam("id") String id, LeaveBodies.Back body, @Context Caller caller) {
        desks.returning().giveBack(caller, id, Optional.ofNullable(body.on()), body.words());
        return leave(id, caller);
    }

    private LeaveView view(Leave leave) {
        List<LeaveBook.Entry> trail = book.trail(leave.id());
        return LeaveView.of(changes.directory(), leave, new LeaveFindings(changes).of(leave, trail), trail);
    }
}
