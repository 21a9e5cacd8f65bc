package org.wenshu.catalog.site;

import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Request;
import javax.ws.rs.core.Response;
import javax.ws.rs.core.StreamingOutput;
import javax.ws.rs.core.UriInfo;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.wenshu.api.paper.Papers;
import org.wenshu.api.time.BusinessClock;
import org.wenshu.api.web.SiteWriter;
import org.wenshu.api.web.SiteWriters;
import org.wenshu.api.web.WebPath;
import org.wenshu.api.web.WebResource;
import org.wenshu.catalog.Entries;
import org.wenshu.catalog.Entry;
import org.wenshu.catalog.Facets;
import org.wenshu.catalog.Refusal;
import org.wenshu.catalog.Shelves;
import org.wenshu.catalog.form.Given;

/** The public catalog; needs no sign-in. */
@Component(service = WebResource.class)
@WebPath("/catalog")
@Path("/")
public class CatalogSite implements WebResource {

    /** Letters, year and serial: anything else is not looked up. */
    static final String NUMBER = "[A-Za-z0-9]{1,20}-[0-9]{4}-[0-9]{5}";

    /** Versions of an entry's data count from 1. */
    static final String VERSION = "[1-9][0-9]{0,3}";

    private static final String ENTRY = "{number: " + NUMBER + "}";

    private static final String SHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String LINKED = "application/ld+json";

    private final Entries entries;
    private final BusinessClock clock;
    private final PublicForms forms;
    private final OpenData open;
    private final Freshness freshness;
    private final PublicPages pages;
    private final SiteWriter writer;

    @Activate
    public CatalogSite(
            @Reference Entries entries,
            @Reference BusinessClock clock,
            @Reference PublicForms forms,
            @Reference SiteWriters writers) {
        this.entries = entries;
        this.clock = clock;
        this.forms = forms;
        this.open = forms.data();
        this.freshness = forms.freshness();
        this.pages = forms.pages();
        this.writer = writers.beside(CatalogSite.class);
    }

    @GET
    @Produces(MediaType.TEXT_HTML)
    public Response list(@Context UriInfo asked, @Context Request request) {
        Narrowing narrowing = narrowing(asked);
        return freshness.page(request, narrowing, writer, () -> pages.list(narrowing));
    }

    @GET
    @Path(ENTRY)
    @Produces(MediaType.TEXT_HTML)
    public Response read(@PathParam("number") String number, @QueryParam("on") LocalDate on, @Context Request request) {
        Entry entry = entry(number);
        LocalDate day = day(on);
        return freshness.page(request, List.of(number, day), writer, () -> pages.read(entry, day));
    }

    /**
     * A version of what the catalog says of the document. The text has one: what changes it is a document of its own, which
     * the page leads to.
     */
    @GET
    @Path(ENTRY + "/{version: " + VERSION + "}")
    @Produces(MediaType.TEXT_HTML)
    public Response version(
            @PathParam("number") String number, @PathParam("version") int version, @Context Request request) {
        Entry entry = entry(number);
        Refusal.unless(version <= entry.version(), 404, "noVersion", number, Integer.toString(version));
        return freshness.page(
                request, List.of(number, version), writer, () -> pages.version(entry, version, clock.today()));
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
        return Download.of(forms.original(entry), entry.fileName());
    }

    /** The text as a paper to read and to edit. */
    @GET
    @Path(ENTRY + "/text.docx")
    @Produces(Papers.DOCX)
    public Response docx(@PathParam("number") String number) {
        Entry entry = entry(number);
        return Download.of(forms.docx(entry), entry.title() + ".docx");
    }

    @GET
    @Path(ENTRY + "/text.pdf")
    @Produces(Papers.PDF)
    public Response pdf(@PathParam("number") String number) {
        Entry entry = entry(number);
        return Download.of(forms.pdf(entry), entry.title() + ".pdf");
    }

    @GET
    @Path(ENTRY + "/text.ofd")
    @Produces(Papers.OFD)
    public Response ofd(@PathParam("number") String number) {
        Entry entry = entry(number);
        return Download.of(forms.ofd(entry), entry.title() + ".ofd");
    }

    @GET
    @Path(ENTRY + "/text.txt")
    @Produces("text/plain;charset=UTF-8")
    public Response text(@PathParam("number") String number, @Context Request request) {
        Entry entry = entry(number);
        return freshness.answer(request, () -> forms.text(entry));
    }

    /** The address of the page for cameras. */
    @GET
    @Path(ENTRY + "/qr.svg")
    @Produces("image/svg+xml")
    public Response code(@PathParam("number") String number, @Context Request request) {
        Entry entry = entry(number);
        return freshness.answer(request, () -> forms.code(entry));
    }

    /** How many there are, and what they could be narrowed by. */
    public record Narrowed(long total, Facets facets) {}

    /** What a search could be narrowed by, with counts. */
    @GET
    @Path("facets.json")
    @Produces(MediaType.APPLICATION_JSON)
    public Response facets(@Context UriInfo asked, @Context Request request) {
        Narrowing narrowing = narrowing(asked);
        return freshness.answer(request, () -> {
            Shelves.Found found = forms.shelves().find(narrowing.filter(), clock.today(), 0, 0);
            return new Narrowed(found.total(), found.facets());
        });
    }

    @GET
    @Path("catalog.json")
    @Produces(MediaType.APPLICATION_JSON)
    public Response json(@QueryParam("on") LocalDate on, @Context UriInfo asked, @Context Request request) {
        Narrowing narrowing = narrowing(asked);
        LocalDate day = day(on);
        return freshness.answer(
                request, () -> (StreamingOutput) out -> open.json(narrowing.filter(), day, writer, out));
    }

    @GET
    @Path("catalog.csv")
    @Produces("text/csv;charset=UTF-8")
    public Response csv(@Context UriInfo asked, @Context Request request) {
        Narrowing narrowing = narrowing(asked);
        return freshness.answer(request, () -> (StreamingOutput) out -> open.csv(narrowing.filter(), out));
    }

    @GET
    @Path("catalog.xlsx")
    @Produces(SHEET)
    public Response xlsx(@Context UriInfo asked, @Context Request request) {
        Narrowing narrowing = narrowing(asked);
        return freshness.answer(request, () -> (StreamingOutput) out -> open.xlsx(narrowing.filter(), out));
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
    public Response log(@Context UriInfo asked, @Context Request request) {
        String number = Given.text(asked.getQueryParameters().getFirst("number"));
        int page = narrowing(asked).page();
        if (!number.isEmpty() && !entries.withdrawn(number)) {
            entry(number);
        }
        return freshness.answer(request, () -> open.log(number, page));
    }

    @GET
    @Path("sitemap.xml")
    @Produces("application/xml;charset=UTF-8")
    public Response sitemap(@Context Request request) {
        return freshness.answer(request, () -> (StreamingOutput) open.sitemap()::write);
    }

    /** One of several, from 1, which there are if one cannot hold all. */
    @GET
    @Path("sitemap-{part: [1-9][0-9]{0,3}}.xml")
    @Produces("application/xml;charset=UTF-8")
    public Response sitemap(@PathParam("part") int part, @Context Request request) {
        Sitemap map = open.sitemap();
        Refusal.unless(part <= map.parts(), 404, "noSitemap", Integer.toString(part));
        return freshness.answer(request, () -> (StreamingOutput) out -> map.part(part, out));
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

    private LocalDate day(LocalDate asked) {
        return Optional.ofNullable(asked).orElseGet(clock::today);
    }

    private Entry entry(String number) {
        return entries.find(number)
                .orElseThrow(() -> entries.withdrawn(number)
                        ? Refusal.problem("withdrawn", 410, number)
                        : Refusal.unknown(number));
    }
}
