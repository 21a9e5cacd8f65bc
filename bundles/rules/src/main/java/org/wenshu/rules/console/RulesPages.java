package org.wenshu.rules.console;

import java.util.List;
import java.util.Optional;
import javax.ws.rs.DefaultValue;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.MediaType;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.wenshu.api.time.BusinessClock;
import org.wenshu.api.web.Page;
import org.wenshu.api.web.WebPath;
import org.wenshu.api.web.WebResource;
import org.wenshu.rules.Calendar;
import org.wenshu.rules.OfferedPack.Live;
import org.wenshu.rules.RulePacks;
import org.wenshu.rules.coverage.CoverageReport;
import org.wenshu.rules.rest.PackAnswer;
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

    @Activate
    public RulesPages(@Reference RulePacks packs, @Reference Calendar calendar, @Reference BusinessClock clock) {
        this.packs = packs;
        this.calendar = calendar;
        this.clock = clock;
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
                coverage.map(CoverageReport::articles).orElse(List.of()),
                count);
        return Page.of("rules.ftlh", Messages.of("menu"), screen);
    }

    private static List<PeriodRow> periods(Live live) {
        return live.loaded().pack().tables().periods().stream()
                .map(PeriodRow::of)
                .toList();
    }
}
