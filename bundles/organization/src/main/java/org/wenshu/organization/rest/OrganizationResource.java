package org.wenshu.organization.rest;

import static javax.ws.rs.core.Response.Status.CREATED;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
import org.wenshu.api.organization.Role;
import org.wenshu.api.web.Caller;
import org.wenshu.api.web.WebPath;
import org.wenshu.api.web.WebResource;
import org.wenshu.organization.account.Passwords;
import org.wenshu.organization.change.AbsenceDesk;
import org.wenshu.organization.change.Basis;
import org.wenshu.organization.change.ChangeRefusedException;
import org.wenshu.organization.change.ChangeRefusedException.Kind;
import org.wenshu.organization.change.Changes;
import org.wenshu.organization.change.Desks;
import org.wenshu.organization.change.LeaveTurn;
import org.wenshu.organization.change.Period;
import org.wenshu.organization.change.TermChange;
import org.wenshu.organization.model.Acting;
import org.wenshu.organization.model.Arrangement;
import org.wenshu.organization.model.Directory;
import org.wenshu.organization.model.TermKind;

/** The organization over REST. Lists take {@code on}, the day that is asked for; today if absent. */
@Component(service = WebResource.class)
@WebPath("/api/organization")
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class OrganizationResource implements WebResource {

    private static final int MOST_DAYS = 366;

    private final Changes changes;
    private final Desks desks;
    private final Passwords passwords;

    @Activate
    public OrganizationResource(@Reference Changes changes, @Reference Desks desks, @Reference Passwords passwords) {
        this.changes = changes;
        this.desks = desks;
        this.passwords = passwords;
    }

    @GET
    @Path("organs")
    public Listing<OrganView> organs(
            @QueryParam("page") @DefaultValue("0") int page, @QueryParam("size") @DefaultValue("20") int size) {
        List<OrganView> organs =
                changes.directory().state().organs().stream().map(OrganView::of).toList();
        return Listing.of(organs, page, size);
    }

    @GET
    @Path("posts")
    public Listing<PostView> posts(
            @QueryParam("organ") String organ,
            @QueryParam("on") LocalDate on,
            @QueryParam("page") @DefaultValue("0") int page,
            @QueryParam("size") @DefaultValue("20") int size) {
        Directory directory = changes.directory();
        List<PostView> posts = directory.posts().stream()
                .filter(post -> organ == null || post.organ().equals(organ))
                .map(post -> PostView.of(directory, post, day(on)))
                .toList();
        return Listing.of(posts, page, size);
    }

    /**
     * Who acts for a post.
     *
     * @param matter a row of the signatory matrix that a delegation must name
     * @param known the day whose knowledge counts: later corrections are left out; everything known if absent
     */
    @GET
    @Path("posts/{id}/assignment")
    public AssignmentView assignment(
            @PathParam("id") String id,
            @QueryParam("on") LocalDate on,
            @QueryParam("matter") String matter,
            @QueryParam("known") LocalDate known) {
        Directory directory = known == null ? changes.directory() : changes.knownOn(known);
        if (directory.post(id).isEmpty()) {
            throw new ChangeRefusedException(Kind.NOT_FOUND, "post", id);
        }
        Acting acting = matter == null ? directory.acting(id, day(on)) : directory.acting(id, matter, day(on));
        return AssignmentView.of(acting.asAssignment(), day(on));
    }

    @GET
    @Path("accounts")
    public Listing<AccountView> accounts(
            @QueryParam("page") @DefaultValue("0") int page,
            @QueryParam("size") @DefaultValue("20") int size,
            @Context Caller caller) {
        if (!caller.has(Role.IT_ADMIN) && !caller.has(Role.AUDITOR)) {
            throw new ChangeRefusedException(Kind.NOT_ALLOWED, "reading");
        }
        Directory directory = changes.directory();
        Set<String> withPassword = passwords.accountsWithPassword();
        List<AccountView> accounts = directory.logins().stream()
                .map(login -> AccountView.of(directory, login, day(null), withPassword.contains(login.name())))
                .toList();
        return Listing.of(accounts, page, size);
    }

    /** Appointments, portfolios, pairs, absences, delegations and orders: those that cover the day, or all of them. */
    @GET
    @Path("terms")
    public Listing<TermView> terms(
            @QueryParam("kind") TermKind kind,
            @QueryParam("on") LocalDate on,
            @QueryParam("page") @DefaultValue("0") int page,
            @QueryParam("size") @DefaultValue("20") int size) {
        Directory directory = changes.directory();
        List<TermView> terms = directory.state().terms().stream()
                .filter(term -> kind == null || term.kind() == kind)
                .filter(term -> on == null || term.covers(on))
                .map(term -> TermView.of(directory, term))
                .toList();
        return Listing.of(terms, page, size);
    }

    @GET
    @Path("portfolios")
    public Listing<TermView> portfolios(
            @QueryParam("on") LocalDate on,
            @QueryParam("page") @DefaultValue("0") int page,
            @QueryParam("size") @DefaultValue("20") int size) {
        return terms(TermKind.PORTFOLIO, day(on), page, size);
    }

    /** The posts that nobody acts for while their holders are away, from the day on; the mayor arranges who does. */
    @GET
    @Path("arrangements")
    public Listing<ArrangementView> arrangements(
            @QueryParam("on") LocalDate on,
            @QueryParam("days") @DefaultValue("31") int days,
            @QueryParam("page") @DefaultValue("0") int page,
            @QueryParam("size") @DefaultValue("20") int size,
            @Context Caller caller) {
        if (!LeaveTurn.of(changes, caller).maySeeArrangements()) {
            throw new ChangeRefusedException(Kind.NOT_ALLOWED, "arrangements");
        }
        Directory directory = changes.directory();
        LocalDate last = day(on).plusDays(Math.max(1, Math.min(days, MOST_DAYS)) - 1L);
        List<ArrangementView> missing = Arrangement.missing(directory, day(on), last).stream()
                .map(found -> ArrangementView.of(directory, found, changes.finding(found.rule())))
                .toList();
        return Listing.of(missing, page, size);
    }

    @POST
    @Path("absences")
    public Response absence(Bodies.Absence body, @Context Caller caller) {
        Period period = new Period(body.from(), body.until());
        AbsenceDesk.Request request =
                new AbsenceDesk.Request(body.post(), period, body.reason(), new Basis(body.basis()));
        return created(desks.absences().record(caller, request));
    }

    @POST
    @Path("absences/{id}/approval")
    public TermView approve(@PathParam("id") String id, Bodies.Approval body, @Context Caller caller) {
        desks.absences().approve(caller, id, new Basis(body.basis()));
        return term(id);
    }

    @POST
    @Path("delegations")
    public Response delegation(Bodies.Delegation body, @Context Caller caller) {
        Period period = new Period(body.from(), body.until());
        Basis basis = new Basis(body.basis());
        return created(desks.standIns().delegate(caller, body.delegate(), period, body.scope(), basis));
    }

    @POST
    @Path("substitution-orders")
    public Response order(Bodies.SubstitutionOrder body, @Context Caller caller) {
        Period period = new Period(body.from(), body.until());
        Basis basis = new Basis(body.basis());
        return created(desks.standIns().order(caller, body.post(), body.substitute(), period, basis));
    }

    @POST
    @Path("portfolios")
    public Response portfolio(Bodies.Portfolio body, @Context Caller caller) {
        desks.structure().assign(caller, body.leader(), body.domains(), body.from(), new Basis(body.basis()));
        return Response.status(CREATED)
                .entity(terms(TermKind.PORTFOLIO, body.from(), 0, Integer.MAX_VALUE))
                .build();
    }

    @POST
    @Path("ab-pairs")
    public Response pair(Bodies.AbPair body, @Context Caller caller) {
        desks.structure().pair(caller, body.one(), body.other(), body.from(), new Basis(body.basis()));
        return Response.status(CREATED)
                .entity(terms(TermKind.AB_PAIR, body.from(), 0, Integer.MAX_VALUE))
                .build();
    }

    @POST
    @Path("appointments")
    public Response appointment(Bodies.Appointment body, @Context Caller caller) {
        Basis basis = new Basis(body.basis());
        if (body.person().isBlank()) {
            desks.appointments().appointNew(caller, body.post(), body.name(), body.from(), basis);
        } else {
            desks.appointments().appoint(caller, body.post(), body.person(), body.from(), basis);
        }
        Directory directory = changes.directory();
        return Response.status(CREATED)
                .entity(PostView.of(directory, directory.post(body.post()).orElseThrow(), body.from()))
                .build();
    }

    /** When a term was recorded, approved and ended, by whom and on what paper: corrections leave a trace. */
    @GET
    @Path("terms/{id}/history")
    public Listing<TermChange> history(@PathParam("id") String id) {
        List<TermChange> trace = changes.history(id);
        return Listing.of(trace, 0, trace.size());
    }

    @POST
    @Path("terms/{id}/end")
    public TermView end(@PathParam("id") String id, Bodies.End body, @Context Caller caller) {
        desks.structure().end(caller, id, body.lastDay(), new Basis(body.basis()));
        return term(id);
    }

    @POST
    @Path("accounts")
    public Response open(Bodies.AccountOpening body, @Context Caller caller) {
        desks.accounts().open(caller, body.name(), body.post(), body.person());
        return Response.status(CREATED).entity(account(body.name())).build();
    }

    @POST
    @Path("accounts/{name}/closing")
    public AccountView close(@PathParam("name") String name, Bodies.AccountClosing body, @Context Caller caller) {
        desks.accounts().close(caller, name, body.from());
        return account(name);
    }

    private AccountView account(String name) {
        Directory directory = changes.directory();
        boolean hasPassword = passwords.accountsWithPassword().contains(name);
        return AccountView.of(directory, directory.login(name).orElseThrow(), day(null), hasPassword);
    }

    private Response created(String id) {
        return Response.status(CREATED).entity(term(id)).build();
    }

    private TermView term(String id) {
        Directory directory = changes.directory();
        return TermView.of(directory, directory.term(id).orElseThrow());
    }

    private LocalDate day(LocalDate asked) {
        return Optional.ofNullable(asked).orElseGet(changes::today);
    }
}
