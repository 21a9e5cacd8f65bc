package org.wenshu.catalog.site;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.ws.rs.DefaultValue;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.wenshu.api.catalog.EntryStatus;
import org.wenshu.api.document.DocumentKind;
import org.wenshu.api.extraction.Article;
import org.wenshu.api.storage.ContentHash;
import org.wenshu.api.storage.ContentStore;
import org.wenshu.api.time.BusinessClock;
import org.wenshu.api.web.Page;
import org.wenshu.api.web.WebPath;
import org.wenshu.api.web.WebResource;
import org.wenshu.catalog.CatalogSettings;
import org.wenshu.catalog.Entries;
import org.wenshu.catalog.Entry;
import org.wenshu.catalog.EntryFilter;
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

    private static final int PAGE = 20;
    private static final int LAST_PAGE = 1_000_000;
    private static final int FEED = 50;
    private static final int EVERYTHING = 1_000_000;

    private final Entries entries;
    private final ContentStore contents;
    private final BusinessClock clock;
    private final CatalogSettings settings;

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
    }

    /** A line of the list; {@code status} is the state in Chinese. */
    public record Line(Entry entry, EntryStatus state, String status, String kind) {}

    /** The list with what it can be narrowed by. */
    public record Listing(
            String siteName,
            long total,
            int page,
            boolean more,
            List<Line> lines,
            EntryFilter filter,
            String kind,
            String status,
            String day,
            List<String> organs,
            List<String> years,
            List<DocumentKind> kinds,
            List<Choice> statuses) {}

    /** A constant with its name in Chinese. */
    public record Choice(String key, String label) {}

    /** A piece of a text: an article with its anchor, or what stands between articles. */
    public record Piece(String anchor, String text) {}

    /** A document with its text and history, seen on a day. */
    public record Reading(
            String siteName,
            Line line,
            LocalDate day,
            LocalDate today,
            List<HistoryLine> history,
            List<Interpretation> interpretations,
            List<Piece> pieces) {}

    /** The catalog for machines. */
    public record Data(long total, List<EntryView> items) {}

    @GET
    @Produces(MediaType.TEXT_HTML)
    public Page list(
            @QueryParam("q") @DefaultValue("") String words,
            @QueryParam("organ") @DefaultValue("") String organ,
            @QueryParam("kind") DocumentKind kind,
            @QueryParam("year") @DefaultValue("") String year,
            @QueryParam("status") EntryStatus status,
            @QueryParam("inForceOn") LocalDate inForceOn,
            @QueryParam("page") @DefaultValue("0") int page) {
        var filter = new EntryFilter(
                words.strip(),
                organ,
                Optional.ofNullable(kind),
                year,
                Optional.ofNullable(inForceOn),
                having(status, clock.today()));
        int first = Math.max(0, Math.min(page, LAST_PAGE));
        long total = entries.count(filter);
        List<Line> lines = entries.list(filter, first * PAGE, PAGE).stream()
                .map(entry -> line(entry, clock.today()))
                .toList();
        var listing = new Listing(
                settings.siteName(),
                total,
                first,
                (first + 1L) * PAGE < total,
                lines,
                filter,
                filter.kind().map(Enum::name).orElse(""),
                filter.status().map(asked -> asked.status().name()).orElse(""),
                filter.inForceOn().map(LocalDate::toString).orElse(""),
                entries.organs(),
                entries.years(),
                List.of(DocumentKind.values()),
                Stream.of(EntryStatus.values())
                        .map(known -> new Choice(known.name(), Messages.text("status." + known)))
                        .toList());
        return Page.bare("list.ftlh", settings.siteName(), listing);
    }

    @GET
    @Path(ENTRY)
    @Produces(MediaType.TEXT_HTML)
    public Page read(@PathParam("number") String number, @QueryParam("on") LocalDate on) {
        Entry entry = entry(number);
        LocalDate day = day(on);
        return Page.bare(
                "entry.ftlh",
                entry.title(),
                new Reading(
                        settings.siteName(),
                        line(entry, day),
                        day,
                        clock.today(),
                        HistoryLine.of(entry, entries.changes(number)),
                        explained(entry),
                        pieces(entry)));
    }

    @GET
    @Path(ENTRY + ".json")
    @Produces(MediaType.APPLICATION_JSON)
    public EntryView data(@PathParam("number") String number, @QueryParam("on") LocalDate on) {
        return view(entry(number), day(on));
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
    public Data json(@QueryParam("status") EntryStatus status, @QueryParam("on") LocalDate on) {
        LocalDate day = day(on);
        var filter = new EntryFilter("", "", Optional.empty(), "", Optional.empty(), having(status, day));
        return new Data(entries.count(filter), all(filter, day));
    }

    @GET
    @Path("catalog.csv")
    @Produces("text/csv;charset=UTF-8")
    public String csv() {
        return CatalogCsv.of(all(EntryFilter.ALL, clock.today()), view -> DocumentKind.valueOf(view.documentKind())
                .label());
    }

    @GET
    @Path("feed.atom")
    @Produces("application/atom+xml;charset=UTF-8")
    public String feed() {
        OffsetDateTime now = clock.instant().atZone(BusinessClock.ZONE).toOffsetDateTime();
        return new CatalogXml(settings.publicAddress())
                .feed(settings.siteName(), entries.list(EntryFilter.ALL, 0, FEED), now);
    }

    /** Publications, changes and ends. */
    @GET
    @Path("log.atom")
    @Produces("application/atom+xml;charset=UTF-8")
    public String log() {
        OffsetDateTime now = clock.instant().atZone(BusinessClock.ZONE).toOffsetDateTime();
        return new CatalogXml(settings.publicAddress())
                .log(Messages.text("log.title", settings.siteName()), entries.log(FEED), now);
    }

    @GET
    @Path("sitemap.xml")
    @Produces("application/xml;charset=UTF-8")
    public String sitemap() {
        return new CatalogXml(settings.publicAddress()).sitemap(entries.list(EntryFilter.ALL, 0, EVERYTHING));
    }

    @GET
    @Path("style.css")
    @Produces("text/css;charset=UTF-8")
    public InputStream style() {
        return CatalogSite.class.getResourceAsStream("style.css");
    }

    private List<EntryView> all(EntryFilter filter, LocalDate day) {
        return entries.list(filter, 0, EVERYTHING).stream()
                .map(entry -> view(entry, day))
                .toList();
    }

    private EntryView view(Entry entry, LocalDate day) {
        return EntryView.of(entry, entries.changes(entry.number()), explained(entry), day, settings.publicAddress());
    }

    /** What leads somewhere; why there is nothing is a matter of the office. */
    private List<Interpretation> explained(Entry entry) {
        return entries.interpretations(entry.documentId()).stream()
                .filter(interpretation -> !interpretation.reference().isEmpty())
                .toList();
    }

    private LocalDate day(LocalDate asked) {
        return Optional.ofNullable(asked).orElseGet(clock::today);
    }

    private static Optional<EntryFilter.StatusOn> having(EntryStatus status, LocalDate day) {
        return Optional.ofNullable(status).map(asked -> new EntryFilter.StatusOn(asked, day));
    }

    private static Line line(Entry entry, LocalDate day) {
        EntryStatus state = entry.statusOn(day);
        return new Line(
                entry, state, Messages.text("status." + state), entry.kind().label());
    }

    private Entry entry(String number) {
        return entries.find(number).orElseThrow(() -> Refusal.unknown(number));
    }

    /** Cuts the text at its articles, so that each has an anchor for permalinks. */
    private List<Piece> pieces(Entry entry) {
        String text = text(entry);
        List<Piece> pieces = new ArrayList<>();
        int at = 0;
        for (Article article : entry.articles()) {
            if (article.start() > at) {
                pieces.add(new Piece("", text.substring(at, article.start())));
            }
            pieces.add(new Piece(article.label(), text.substring(article.start(), article.end())));
            at = article.end();
        }
        if (at < text.length()) {
            pieces.add(new Piece("", text.substring(at)));
        }
        return pieces;
    }

    private String text(Entry entry) {
        try (InputStream in = contents.open(new ContentHash(entry.textHash()))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
