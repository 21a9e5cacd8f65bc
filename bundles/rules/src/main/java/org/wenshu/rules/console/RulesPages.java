package org.wenshu.rules.console;

import java.util.List;
import java.util.Optional;
import javax.ws.rs.Consumes;
import javax.ws.rs.DefaultValue;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.MultivaluedMap;
import org.apache.cxf.jaxrs.ext.multipart.MultipartBody;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.wenshu.api.time.BusinessClock;
import org.wenshu.api.web.Caller;
import org.wenshu.api.web.Page;
import org.wenshu.api.web.WebPath;
import org.wenshu.api.web.WebResource;
import org.wenshu.rules.Calendar;
import org.wenshu.rules.OfferedPack.Live;
import org.wenshu.rules.RulePacks;
import org.wenshu.rules.Simulator;
import org.wenshu.rules.coverage.CoverageReport;
import org.wenshu.rules.pack.PackRefusedException;
import org.wenshu.rules.rest.PackAnswer;
import org.wenshu.rules.rest.Simulations;
import org.wenshu.rules.text.Messages;

/** The pack in force, its periods, what it covers, and a calculator of days. */
@Component(service = WebResource.class)
@WebPath("/console/rules")
@Path("/")
@Produces(MediaType.TEXT_HTML)
public final class RulesPages implements WebResource {

    private static final String CALENDAR_DAYS = "CALENDAR";

    private final RulePacks packs;
    private final Calendar calendar;
    private final BusinessClock clock;
    private final Simulator simulator;

    @Activate
    public RulesPages(
            @Reference RulePacks packs,
            @Reference Calendar calendar,
            @Reference BusinessClock clock,
            @Reference Simulator simulator) {
        this.packs = packs;
        this.calendar = calendar;
        this.clock = clock;
        this.simulator = simulator;
    }

    /** Everything on one page; the calculator is a form that asks for the page again. */
    @GET
    public Page rules(
            @QueryParam("from") String from,
            @QueryParam("days") @DefaultValue("7") String days,
            @QueryParam("unit") @DefaultValue("WORKING") String unit) {
        Optional<Live> inForce = packs.on(clock.today());
        Optional<CoverageReport> coverage = inForce.map(CoverageReport::of);
        String start = Optional.ofNullable(from).orElse(clock.today().toString());
        Count count = new Counter(calendar).count(start, days, !CALENDAR_DAYS.equals(unit));
        RulesScreen screen = new RulesScreen(
                coverage.map(CoverageReport::rulePack).orElse(""),
                coverage.map(CoverageReport::examples).orElse(0),
                coverage.map(CoverageReport::passed).orElse(0),
                packs.offered().stream()
                        .map(offer -> PackRow.of(PackAnswer.of(offer, inForce)))
                        .toList(),
                inForce.map(RulesPages::periods).orElse(List.of()),
                inForce.map(live -> live.loaded().pack().tables().policies()).orElse(List.of()),
                coverage.map(CoverageReport::articles).orElse(List.of()),
                count);
        return Page.of("rules.ftlh", Messages.of("menu"), screen);
    }

    /** The form of a dry run, for a document of which nothing is known yet. */
    @GET
    @Path("trial")
    public Page trial() {
        return Page.of("trial.ftlh", Messages.of("page.trial"), desk().empty());
    }

    /** A dry run; nothing is stored, so the answer is the page itself. */
    @POST
    @Path("trial")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Page trial(MultivaluedMap<String, String> form) {
        return Page.of("trial.ftlh", Messages.of("page.trial"), desk().tried(form));
    }

    /** The form of a simulation. */
    @GET
    @Path("simulation")
    public Page simulation(@Context Caller caller) {
        return simulation(SimulationScreen.empty(Simulations.allowed(caller)));
    }

    /** What the uploaded pack would change; nothing goes live. */
    @POST
    @Path("simulation")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Page simulation(MultipartBody body, @Context Caller caller) {
        Simulations simulations = Simulations.of(simulator, packs, caller);
        byte[] candidate = Uploads.file(body);
        String present = packs.on(clock.today()).map(Live::name).orElse("");
        try {
            return simulation(SimulationScreen.of(simulations.run(present, candidate)));
        } catch (PackRefusedException e) {
            return simulation(SimulationScreen.refused(e.problems()));
        }
    }

    private static Page simulation(SimulationScreen screen) {
        return Page.of("simulation.ftlh", Messages.of("page.simulation"), screen);
    }

    private TrialDesk desk() {
        return new TrialDesk(packs, clock.today());
    }

    private static List<PeriodRow> periods(Live live) {
        return live.loaded().pack().tables().periods().stream()
                .map(PeriodRow::of)
                .toList();
    }
}
