package org.wenshu.rules.rest;

import java.io.InputStream;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.ws.rs.Consumes;
import javax.ws.rs.DefaultValue;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.PUT;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.MediaType;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.wenshu.api.organization.Role;
import org.wenshu.api.rules.Facts;
import org.wenshu.api.rules.RulesException;
import org.wenshu.api.rules.WorkingDays;
import org.wenshu.api.time.BusinessClock;
import org.wenshu.api.web.Caller;
import org.wenshu.api.web.WebPath;
import org.wenshu.api.web.WebResource;
import org.wenshu.rules.Calendar;
import org.wenshu.rules.OfferedPack.Live;
import org.wenshu.rules.RulePacks;
import org.wenshu.rules.Simulator;
import org.wenshu.rules.coverage.CoverageReport;
import org.wenshu.rules.engine.FactException;
import org.wenshu.rules.engine.FactsReader;

/** Dry runs of the rules, counts of days, the packs and what they cover, and the clock of demonstrations. */
@Component(service = WebResource.class)
@WebPath("/api/rules")
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
public final class RulesResource implements WebResource {

    private final RulePacks packs;
    private final Calendar calendar;
    private final BusinessClock clock;
    private final Simulator simulator;

    @Activate
    public RulesResource(
            @Reference RulePacks packs,
            @Reference Calendar calendar,
            @Reference BusinessClock clock,
            @Reference Simulator simulator) {
        this.packs = packs;
        this.calendar = calendar;
        this.clock = clock;
        this.simulator = simulator;
    }

    /** What the rules say of some facts, and with {@code explain=true} why; nothing is stored. */
    @POST
    @Path("decisions")
    @Consumes(MediaType.APPLICATION_JSON)
    public DecisionAnswer decide(
            Map<String, Object> written, @QueryParam("explain") @DefaultValue("false") boolean explain) {
        if (written == null) {
            throw Refusals.malformed("facts", "");
        }
        Map<String, Object> form = new LinkedHashMap<>(written);
        Object day = form.remove("at");
        LocalDate at = day == null ? clock.today() : Values.day("at", day.toString());
        Facts facts = facts(form, at);
        try {
            return explain
                    ? DecisionAnswer.of(packs.rules().explain(facts, at), at)
                    : DecisionAnswer.of(packs.rules().decide(facts, at), at);
        } catch (RulesException e) {
            throw Refusals.noAnswer();
        }
    }

    /** Counts days. */
    @GET
    @Path("working-days")
    public CountAnswer count(
            @QueryParam("from") String from, @QueryParam("days") String days, @QueryParam("unit") String unit) {
        LocalDate start = Values.day("from", from);
        int number = Values.days(days);
        WorkingDays.Unit counted = Values.unit(unit);
        try {
            return CountAnswer.of(start, number, counted, calendar.count(start, number, counted));
        } catch (RulesException e) {
            throw Refusals.noAnswer();
        }
    }

    /** The packs at hand; refused ones with the lines that are wrong. */
    @GET
    @Path("packs")
    public PackList packs() {
        Optional<Live> inForce = packs.on(clock.today());
        List<PackAnswer> items = packs.offered().stream()
                .map(offer -> PackAnswer.of(offer, inForce))
                .toList();
        return new PackList(
                items.size(),
                items,
                packs.accepted().stream().map(AcceptedAnswer::of).toList());
    }

    /** What a pack covers. Its name holds a slash, which may come encoded or not. */
    @GET
    @Path("packs/{id: .+}/coverage")
    public CoverageReport coverage(@PathParam("id") String id) {
        return packs.offered().stream()
                .flatMap(offer -> offer.live().stream())
                .filter(live -> live.loaded().pack().name().equals(id))
                .findFirst()
                .map(CoverageReport::of)
                .orElseThrow(() -> Refusals.unknownPack(id));
    }

    /**
     * What a candidate would change for open cases; nothing goes live.
     *
     * @param id the pack in place of which the candidate would come
     */
    @POST
    @Path("packs/{id: .+}/simulation")
    @Consumes({"text/yaml", "application/yaml", "application/x-yaml", "text/x-yaml"})
    public SimulationAnswer simulate(@PathParam("id") String id, InputStream candidate, @Context Caller caller) {
        return Simulations.of(simulator, packs, caller).uploaded(id, candidate);
    }

    /** The same for a pack that is here already. */
    @POST
    @Path("packs/{id: .+}/simulation")
    @Consumes(MediaType.APPLICATION_JSON)
    public SimulationAnswer simulate(@PathParam("id") String id, CandidateForm form, @Context Caller caller) {
        return Simulations.of(simulator, packs, caller)
                .named(id, Optional.ofNullable(form).map(CandidateForm::candidate));
    }

    /** What time it is for deadlines. */
    @GET
    @Path("clock")
    public ClockAnswer time() {
        String now =
                OffsetDateTime.ofInstant(clock.instant(), BusinessClock.ZONE).toString();
        return new ClockAnswer(now, clock.today(), clock.settable());
    }

    /** Sets the time, in demonstrations and tests. */
    @PUT
    @Path("clock")
    @Consumes(MediaType.APPLICATION_JSON)
    public ClockAnswer setTime(ClockForm form, @Context Caller caller) {
        if (!caller.has(Role.IT_ADMIN)) {
            throw Refusals.notAdministrator();
        }
        if (!clock.settable()) {
            throw Refusals.clockFixed();
        }
        clock.set(Values.instant(form == null ? "" : form.instant()));
        return time();
    }

    private Facts facts(Map<String, Object> form, LocalDate at) {
        Live live = packs.on(at).orElseThrow(Refusals::noAnswer);
        try {
            return new FactsReader(live.loaded().pack().tables().facts()).read(form);
        } catch (FactException e) {
            throw Refusals.malformed(e.field(), e.value());
        }
    }
}
