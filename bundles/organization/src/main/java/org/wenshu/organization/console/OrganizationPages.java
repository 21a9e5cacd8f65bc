package org.wenshu.organization.console;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
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
import org.wenshu.api.organization.Role;
import org.wenshu.api.web.Caller;
import org.wenshu.api.web.Page;
import org.wenshu.api.web.WebPath;
import org.wenshu.api.web.WebResource;
import org.wenshu.organization.Messages;
import org.wenshu.organization.account.Passwords;
import org.wenshu.organization.change.AbsenceDesk;
import org.wenshu.organization.change.ChangeRefusedException;
import org.wenshu.organization.change.ChangeRefusedException.Kind;
import org.wenshu.organization.change.Changes;
import org.wenshu.organization.change.Desks;
import org.wenshu.organization.change.LeaveTurn;
import org.wenshu.organization.model.AbsenceReason;

/** The organization's pages and the forms on them. */
@Component(service = WebResource.class)
@WebPath("/console/organization")
@Path("/")
@Produces(MediaType.TEXT_HTML)
public class OrganizationPages implements WebResource {

    private final Changes changes;
    private final Desks desks;
    private final Passwords passwords;

    @Activate
    public OrganizationPages(@Reference Changes changes, @Reference Desks desks, @Reference Passwords passwords) {
        this.changes = changes;
        this.desks = desks;
        this.passwords = passwords;
    }

    @GET
    public Page organs(@QueryParam("on") LocalDate on, @Context Caller caller) {
        return Page.of(
                "organs.ftlh",
                Messages.text("menu"),
                OrgansScreen.of(changes.directory(), day(on), changes.today(), office(caller)));
    }

    @GET
    @Path("portfolios")
    public Page portfolios(@QueryParam("on") LocalDate on, @Context Caller caller) {
        return Page.of(
                "portfolios.ftlh",
                Messages.text("tab.portfolios"),
                PortfoliosScreen.of(changes.directory(), day(on), changes.today(), office(caller)));
    }

    @GET
    @Path("absences")
    public Page absences(@Context Caller caller) {
        return Page.of(
                "absences.ftlh",
                Messages.text("tab.absences"),
                AbsencesScreen.of(changes.directory(), changes.today(), LeaveTurn.of(changes, caller)));
    }

    @GET
    @Path("accounts")
    public Page accounts(@Context Caller caller) {
        boolean administrator = caller.has(Role.IT_ADMIN);
        if (!administrator && !caller.has(Role.AUDITOR)) {
            throw new ChangeRefusedException(Kind.NOT_ALLOWED, "reading");
        }
        Set<String> withPassword = passwords.accountsWithPassword();
        return Page.of(
                "accounts.ftlh",
                Messages.text("tab.accounts"),
                AccountsScreen.of(changes.directory(), changes.today(), withPassword, administrator));
    }

    @POST
    @Path("appointments")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response appoint(MultivaluedMap<String, String> fields, @Context Caller caller) {
        Form form = new Form(fields);
        String person = form.optional("person");
        if (person.isEmpty()) {
            desks.appointments()
                    .appointNew(caller, form.text("post"), form.text("name"), form.date("from"), form.basis());
        } else {
            desks.appointments().appoint(caller, form.text("post"), person, form.date("from"), form.basis());
        }
        return to("");
    }

    @POST
    @Path("portfolios")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response assign(MultivaluedMap<String, String> fields, @Context Caller caller) {
        Form form = new Form(fields);
        desks.structure().assign(caller, form.text("leader"), form.texts("domains"), form.date("from"), form.basis());
        return to("portfolios?on=" + form.date("from"));
    }

    @POST
    @Path("ab-pairs")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response pair(MultivaluedMap<String, String> fields, @Context Caller caller) {
        Form form = new Form(fields);
        desks.structure().pair(caller, form.text("one"), form.text("other"), form.date("from"), form.basis());
        return to("portfolios?on=" + form.date("from"));
    }

    @POST
    @Path("absences")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response absence(MultivaluedMap<String, String> fields, @Context Caller caller) {
        Form form = new Form(fields);
        AbsenceReason reason = form.constant("reason", AbsenceReason.class);
        desks.absences()
                .record(caller, new AbsenceDesk.Request(form.text("post"), form.period(), reason, form.basis()));
        return to("absences");
    }

    @POST
    @Path("absences/{id}/approval")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response approve(@PathParam("id") String id, MultivaluedMap<String, String> fields, @Context Caller caller) {
        desks.absences().approve(caller, id, new Form(fields).basis());
        return to("absences");
    }

    @POST
    @Path("delegations")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response delegate(MultivaluedMap<String, String> fields, @Context Caller caller) {
        Form form = new Form(fields);
        Set<String> scope = Set.copyOf(form.texts("scope"));
        desks.standIns().delegate(caller, form.text("delegate"), form.period(), scope, form.basis());
        return to("absences");
    }

    @POST
    @Path("substitution-orders")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response order(MultivaluedMap<String, String> fields, @Context Caller caller) {
        Form form = new Form(fields);
        desks.standIns().order(caller, form.text("post"), form.text("substitute"), form.period(), form.basis());
        return to("absences");
    }

    @POST
    @Path("terms/{id}/end")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response end(@PathParam("id") String id, MultivaluedMap<String, String> fields, @Context Caller caller) {
        Form form = new Form(fields);
        desks.structure().end(caller, id, form.date("lastDay"), form.basis());
        return to(form.optional("back").equals("portfolios") ? "portfolios" : "absences");
    }

    @POST
    @Path("accounts")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response open(MultivaluedMap<String, String> fields, @Context Caller caller) {
        Form form = new Form(fields);
        desks.accounts().open(caller, form.text("name"), form.text("post"), form.text("person"));
        return to("accounts");
    }

    @POST
    @Path("accounts/{name}/closing")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response close(
            @PathParam("name") String name, MultivaluedMap<String, String> fields, @Context Caller caller) {
        desks.accounts().close(caller, name, new Form(fields).date("from"));
        return to("accounts");
    }

    private static boolean office(Caller caller) {
        return caller.has(Role.OFFICE_DIRECTOR);
    }

    private LocalDate day(LocalDate asked) {
        return Optional.ofNullable(asked).orElseGet(changes::today);
    }

    /** As a header, because {@code seeOther} would put the address of this resource before a path once more. */
    private static Response to(String page) {
        return Response.status(Response.Status.SEE_OTHER)
                .header(HttpHeaders.LOCATION, "/console/organization/" + page)
                .build();
    }
}
