package org.wenshu.catalog.console;

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
import javax.ws.rs.core.HttpHeaders;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.MultivaluedMap;
import javax.ws.rs.core.Response;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.wenshu.api.catalog.EntryStatus;
import org.wenshu.api.rules.Finding;
import org.wenshu.api.time.BusinessClock;
import org.wenshu.api.web.Caller;
import org.wenshu.api.web.Page;
import org.wenshu.api.web.WebPath;
import org.wenshu.api.web.WebResource;
import org.wenshu.catalog.Entries;
import org.wenshu.catalog.Entry;
import org.wenshu.catalog.EntryFilter;
import org.wenshu.catalog.Interpretation;
import org.wenshu.catalog.Interpretations;
import org.wenshu.catalog.Messages;
import org.wenshu.catalog.Refusal;
import org.wenshu.catalog.Rights;
import org.wenshu.catalog.ValidityActs;

/** What expires soon or lacks its explanation, and the forms to do something about it. */
@Component(service = WebResource.class)
@WebPath("/console/catalog")
@Path("/")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class ValidityPages implements WebResource {

    private static final int SHOWN = 50;

    private final ValidityActs acts;
    private final Interpretations interpretations;
    private final ActForms forms;
    private final Entries entries;
    private final BusinessClock clock;

    @Activate
    public ValidityPages(
            @Reference ValidityActs acts,
            @Reference Interpretations interpretations,
            @Reference ActForms forms,
            @Reference Entries entries,
            @Reference BusinessClock clock) {
        this.acts = acts;
        this.interpretations = interpretations;
        this.forms = forms;
        this.entries = entries;
        this.clock = clock;
    }

    /** An entry with its status today, in Chinese. */
    public record Row(Entry entry, EntryStatus state, String status) {}

    /** What expires soon or lacks its explanation, and what was looked for. */
    public record Overview(List<Row> expiring, List<Row> unexplained, String words, List<Row> found, boolean keeper) {}

    /** An entry with what the caller may do; {@code warning} says that the explanation is missing. */
    public record Whole(
            Row row,
            String today,
            boolean mayChange,
            boolean alive,
            List<Interpretation> interpretations,
            Optional<Finding> warning,
            boolean mayInterpret,
            boolean keeper) {}

    @GET
    public Page overview(@QueryParam("q") @DefaultValue("") String words, @Context Caller caller) {
        var filter = new EntryFilter(words.strip(), "", Optional.empty(), "", Optional.empty(), Optional.empty());
        return Page.of(
                "validity.ftlh",
                Messages.text("validity"),
                new Overview(
                        rows(acts.expiring(caller)),
                        rows(interpretations.missing(caller).stream()
                                .map(Interpretations.Missing::entry)
                                .toList()),
                        filter.words(),
                        rows(entries.list(filter, 0, SHOWN)),
                        Rights.keeps(caller)));
    }

    @GET
    @Path("{number}")
    public Page whole(@PathParam("number") String number, @Context Caller caller) {
        Entry entry = entries.find(number).orElseThrow(() -> Refusal.unknown(number));
        Row row = row(entry);
        boolean alive = row.state().inForce() || row.state() == EntryStatus.NOT_YET_EFFECTIVE;
        return Page.of(
                "entry.ftlh",
                entry.title(),
                new Whole(
                        row,
                        clock.today().toString(),
                        acts.mayChange(entry, caller),
                        alive,
                        entries.interpretations(entry.documentId()),
                        interpretations.missing(entry),
                        interpretations.mayAdd(entry, caller),
                        Rights.keeps(caller)));
    }

    @POST
    @Path("{number}/acts/{act}")
    public Response act(
            @PathParam("number") String number,
            @PathParam("act") String act,
            MultivaluedMap<String, String> form,
            @Context Caller caller) {
        forms.perform(act, number, form, caller);
        // What was withdrawn has no page any more.
        return to(entries.find(number).isPresent() ? number : "");
    }

    private List<Row> rows(List<Entry> found) {
        return found.stream().map(this::row).toList();
    }

    private Row row(Entry entry) {
        EntryStatus state = entry.statusOn(clock.today());
        return new Row(entry, state, Messages.text("status." + state));
    }

    /** As a header, because {@code seeOther} would put the address of this resource before the path once more. */
    private static Response to(String number) {
        return Response.status(Response.Status.SEE_OTHER)
                .header(HttpHeaders.LOCATION, "/console/catalog/" + number)
                .build();
    }
}
