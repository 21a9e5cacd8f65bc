package org.wenshu.laws.console;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
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
import javax.ws.rs.core.Response;
import org.apache.cxf.jaxrs.ext.multipart.Attachment;
import org.apache.cxf.jaxrs.ext.multipart.MultipartBody;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.wenshu.api.law.LawArticle;
import org.wenshu.api.law.LawLibrary;
import org.wenshu.api.law.LawVersion;
import org.wenshu.api.time.BusinessClock;
import org.wenshu.api.web.Caller;
import org.wenshu.api.web.Page;
import org.wenshu.api.web.WebPath;
import org.wenshu.api.web.WebResource;
import org.wenshu.laws.LawTables;
import org.wenshu.laws.Load;
import org.wenshu.laws.Loads;
import org.wenshu.laws.Messages;
import org.wenshu.laws.Refusal;

/** Finding and reading laws, and loading them. */
@Component(service = WebResource.class)
@WebPath("/console/laws")
@Path("/")
@Produces(MediaType.TEXT_HTML)
public class LawPages implements WebResource {

    private static final int SHOWN = 50;

    private final LawLibrary library;
    private final LawTables tables;
    private final Loads loads;
    private final BusinessClock clock;

    @Activate
    public LawPages(
            @Reference LawLibrary library,
            @Reference LawTables tables,
            @Reference Loads loads,
            @Reference BusinessClock clock) {
        this.library = library;
        this.tables = tables;
        this.loads = loads;
        this.clock = clock;
    }

    /** A law in a list. */
    public record Row(LawVersion law, String status) {}

    /** The search. */
    public record Search(String words, String on, int held, List<Row> found) {}

    /** A text by its articles; {@code versions} are all of its law. */
    public record Text(Row row, String preamble, List<LawArticle> articles, List<Row> versions) {}

    /** A load in a list; {@code percent} of its lines are read. */
    public record LoadRow(Load load, String state, long percent) {}

    /** The loads; {@code allowed} is whether the caller may load. */
    public record LoadList(boolean allowed, int held, List<LoadRow> latest) {}

    @GET
    public Page search(@QueryParam("q") @DefaultValue("") String words, @QueryParam("on") LocalDate on) {
        LocalDate day = day(on);
        List<Row> found = library.search(words.strip(), day, SHOWN).stream()
                .map(LawPages::row)
                .toList();
        return Page.of(
                "search.ftlh", Messages.text("menu"), new Search(words.strip(), day.toString(), library.size(), found));
    }

    @GET
    @Path("versions/{id}")
    public Page text(@PathParam("id") String id, @QueryParam("on") LocalDate on) {
        LocalDate day = day(on);
        LawVersion version = library.version(id, day).orElseThrow(() -> Refusal.of("noLaw", 404));
        List<Row> versions = library.versions(version.title(), day).stream()
                .map(LawPages::row)
                .toList();
        return Page.of(
                "law.ftlh",
                version.title(),
                new Text(row(version), tables.preamble(id), library.articles(id), versions));
    }

    @GET
    @Path("loads")
    public Page loads(@Context Caller caller) {
        List<LoadRow> latest = loads.latest().stream().map(LawPages::row).toList();
        return Page.of(
                "loads.ftlh", Messages.text("loads"), new LoadList(Loads.allowed(caller), library.size(), latest));
    }

    @GET
    @Path("loads/{id}")
    public Page load(@PathParam("id") String id) {
        return Page.of("load.ftlh", Messages.text("loads"), row(loads.find(id)));
    }

    /** The progress alone, which the page asks for until the load is done. */
    @GET
    @Path("loads/{id}/progress")
    public Page progress(@PathParam("id") String id) {
        return Page.bare("progress.ftlh", Messages.text("loads"), row(loads.find(id)));
    }

    @POST
    @Path("loads")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response load(MultipartBody body, @Context Caller caller) {
        Attachment file = Optional.ofNullable(body.getAttachment("file")).orElseThrow(() -> Refusal.of("noFile", 422));
        String name =
                Optional.ofNullable(file.getContentDisposition().getFilename()).orElse("");
        try (InputStream in = file.getDataHandler().getInputStream()) {
            Load load = loads.receive(name, in, caller);
            return Response.status(Response.Status.SEE_OTHER)
                    .header(HttpHeaders.LOCATION, "/console/laws/loads/" + load.id())
                    .build();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private LocalDate day(LocalDate on) {
        return Optional.ofNullable(on).orElseGet(clock::today);
    }

    private static Row row(LawVersion law) {
        return new Row(law, Messages.text("status." + law.status()));
    }

    private static LoadRow row(Load load) {
        long percent = load.total() == 0 ? 100 : load.done() * 100 / load.total();
        return new LoadRow(load, Messages.text("state." + load.state()), percent);
    }
}
