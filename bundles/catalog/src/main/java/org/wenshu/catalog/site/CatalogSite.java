package org.wenshu.catalog.site;

import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Request;
import javax.ws.rs.core.Response;
import javax.ws.rs.core.UriInfo;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.wenshu.api.catalog.EntryStatus;
import org.wenshu.api.document.DocumentKind;
import org.wenshu.api.storage.ContentHash;
import org.wenshu.api.storage.ContentStore;
import org.wenshu.api.time.BusinessClock;
import org.wenshu.api.web.Page;
import org.wenshu.api.web.WebPath;
import org.wenshu.api.web.WebResource;
import org.wenshu.catalog.CatalogSettings;
import org.wenshu.catalog.Entries;
import org.wenshu.catalog.Entry;
import org.wenshu.catalog.Interpretation;
import org.wenshu.catalog.Messages;
import org.wenshu.catalog.Refusal;

/** The public catalog; needs no sign-in. */
@Component(service = WebResource.class, configurationPid = "org.wenshu.catalog")
@WebPath("/catalog")
@Path("/")
public class CatalogSite implements WebResource {

    /** Letters, year and serial: anything else is not looked up. */
    static final String NUMBER = "[A-Za-z0-9]{1,20}-[0-9]{4}-[0-9]{5}";

    private static final String ENTRY = "{number: " + NUMBER + "}";

    private static final String SHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String LINKED = "application/ld+json";
    private static final int PAGE = 20;

    private final Entries entries;
    private final ContentStore contents;
    private final BusinessClock clock;
    private final CatalogSettings settings;
    private final PublicText texts;
    private final OpenData open;
    private final Freshness freshness;

    @Activate
    public CatalogSite(
            @Reference Entries entries,
            @Reference ContentStore contents,
            @Reference BusinessClock clock,
            CatalogSettings settings) {
        this.entries = entries;
        this.contents = contents;
        this.clock = clock;
        this.settings = settings;
        this.texts = new PublicText(contents);
        this.open = new OpenData(entries, clock, settings);
        this.freshness = new Freshness(entries, clock);
    }

    /** What every page says of its site. */
    public record Site(String name, String address, String idCode) {}

    /** A line of the list; {@code status} is the state in Chinese. */
    public record Line(Entry entry, EntryStatus state, String status, String kind) {}

    /** What the list can be narrowed by. */
    public record Choices(
            List<String> organs,
            List<String> topics,
            List<String> years,
            List<DocumentKind> kinds,
            List<Choice> statuses) {}

    /** The list; {@code previous} and {@code next} are empty at its ends. */
    public record Listing(
            Site site,
            long total,
            List<Line> lines,
            Narrowing narrowing,
            String status,
            Choices choices,
            Optional<String> previous,
            Optional<String> next) {}

    /** A constant with its name in Chinese. */
    public record Choice(String key, String label) {}

    /** A document with its text and history, seen on a day. */
    public record Reading(
            Site site,
            Line line,
            String force,
            String coverage,
            LocalDate day,
            LocalDate today,
            List<HistoryLine> history,
            List<Interpretation> interpretations,
            List<PublicText.Piece> pieces) {}

    @GET
    @Produces(MediaType.TEXT_HTML)
    public Response list(@Context UriInfo asked, @Context Request request) {
        Narrowing narrowing = narrowing(asked);
        return freshness.answer(request, () -> list(narrowing));
    }

    Page list(Narrowing narrowing) {
        int page = narrowing.page();
        long total = entries.count(narrowing.filter());
        List<Line> lines = entries.list(narrowing.filter(), page * PAGE, PAGE).stream()
                .map(entry -> line(entry, clock.today()))
                .toList();
        var listing = new Listing(
                site(),
                total,
                lines,
                narrowing,
                narrowing.filter().status().map(on -> on.status().name()).orElse(""),
                choices(),
                Optional.of(page).filter(number -> number > 0).map(number -> address(narrowing, number - 1)),
                Optional.of(page)
                        .filter(number -> (number + 1L) * PAGE < total)
                        .map(number -> address(narrowing, number + 1)));
        return Page.bare("list.ftlh", settings.siteName(), listing);
    }

    @GET
    @Path(ENTRY)
    @Produces(MediaType.TEXT_HTML)
    public Response read(@PathParam("number") String number, @QueryParam("on") LocalDate on, @Context Request request) {
        Entry entry = entry(number);
        return freshness.answer(request, () -> read(entry, day(on)));
    }

    private Page read(Entry entry, LocalDate day) {
        return Page.bare(
                "entry.ftlh",
                entry.title(),
                new Reading(
                        site(),
                        line(entry, day),
                        LinkedData.force(entry, day),
                        LinkedData.coverage(entry),
                        day,
                        clock.today(),
                        HistoryLine.of(entry, entries.changes(entry.number())),
                        open.explained(entry),
                        texts.pieces(entry)));
    }

    @GET
    @Path(ENTRY + ".json")
    @Produces(MediaType.APPLICATION_JSON)
    public Response data(@PathParam("number") String number, @QueryParam("on") LocalDate on, @Context Request request) {
        Entry entry = entry(number);
        return freshness.answer(request, () -> open.entry(entry, day(on)));
    }

    @GET
    @Path(ENTRY + ".jsonld")
    @Produces(LINKED)
    public Response legislation(
            @PathParam("number") String number, @QueryParam("on") LocalDate on, @Context Request request) {
        Entry entry = entry(number);
        return freshness.answer(request, () -> open.legislation(entry, day(on)));
    }

    @GET
    @Path(ENTRY + "/original")
    public Response original(@PathParam("number") String number) {
        Entry entry = entry(number);
        return Response.ok(contents.open(new ContentHash(entry.contentHash())))
                .type("application/octet-stream")
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Disposition", Download.attachment(entry.fileName()))
                .build();
    }

    @GET
    @Path("catalog.json")
    @Produces(MediaType.APPLICATION_JSON)
    public Response json(@QueryParam("on") LocalDate on, @Context UriInfo asked, @Context Request request) {
        Narrowing narrowing = narrowing(asked);
        return freshness.answer(request, () -> open.json(narrowing.filter(), day(on)));
    }

    @GET
    @Path("catalog.csv")
    @Produces("text/csv;charset=UTF-8")
    public Response csv(@Context UriInfo asked, @Context Request request) {
        Narrowing narrowing = narrowing(asked);
        return freshness.answer(request, () -> open.csv(narrowing.filter()));
    }

    @GET
    @Path("catalog.xlsx")
    @Produces(SHEET)
    public Response xlsx(@Context UriInfo asked, @Context Request request) {
        Narrowing narrowing = narrowing(asked);
        return freshness.answer(request, () -> open.xlsx(narrowing.filter()));
    }

    @GET
    @Path("dcat.jsonld")
    @Produces(LINKED)
    public Response dcat(@Context Request request) {
        return freshness.answer(request, open::dcat);
    }

    @GET
    @Path("feed.atom")
    @Produces("application/atom+xml;charset=UTF-8")
    public Response feed(@Context UriInfo asked, @Context Request request) {
        Narrowing narrowing = narrowing(asked);
        return freshness.answer(request, () -> open.feed(narrowing));
    }

    @GET
    @Path("log.atom")
    @Produces("application/atom+xml;charset=UTF-8")
    public Response log(@Context Request request) {
        return freshness.answer(request, open::log);
    }

    @GET
    @Path("sitemap.xml")
    @Produces("application/xml;charset=UTF-8")
    public Response sitemap(@Context Request request) {
        return freshness.answer(request, open::sitemap);
    }

    @GET
    @Path("style.css")
    @Produces("text/css;charset=UTF-8")
    public InputStream style() {
        return CatalogSite.class.getResourceAsStream("style.css");
    }

    private Narrowing narrowing(UriInfo asked) {
        return Narrowing.of(asked.getQueryParameters(), clock.today());
    }

    private Choices choices() {
        return new Choices(
                entries.organs(),
                entries.topics(),
                entries.years(),
                List.of(DocumentKind.values()),
                Stream.of(EntryStatus.values())
                        .map(known -> new Choice(known.name(), Messages.text("status." + known)))
                        .toList());
    }

    private Site site() {
        return new Site(settings.siteName(), settings.publicAddress(), settings.siteIdCode());
    }

    private static String address(Narrowing narrowing, int page) {
        return "/catalog/" + narrowing.query(page);
    }

    private LocalDate day(LocalDate asked) {
        return Optional.ofNullable(asked).orElseGet(clock::today);
    }

    private static Line line(Entry entry, LocalDate day) {
        EntryStatus state = entry.statusOn(day);
        return new Line(
                entry, state, Messages.text("status." + state), entry.kind().label());
    }

    private Entry entry(String number) {
        return entries.find(number).orElseThrow(() -> Refusal.unknown(number));
    }
}
