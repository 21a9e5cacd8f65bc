package org.wenshu.catalog.site;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Request;
import javax.ws.rs.core.Response;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.wenshu.api.storage.ContentHash;
import org.wenshu.api.storage.ContentStore;
import org.wenshu.api.web.Page;
import org.wenshu.api.web.WebPath;
import org.wenshu.api.web.WebResource;
import org.wenshu.catalog.Messages;
import org.wenshu.catalog.Refusal;
import org.wenshu.catalog.edition.Edition;
import org.wenshu.catalog.edition.EditionLine;
import org.wenshu.catalog.edition.Editions;
import org.wenshu.catalog.edition.Quarter;

/** The quarterly editions for everybody. */
@Component(service = {WebResource.class, EditionSite.class})
@WebPath("/catalog/editions")
@Path("/")
public class EditionSite implements WebResource {

    private static final String PERIOD = "{period: " + Quarter.PATTERN + "}";

    private final Editions editions;
    private final ContentStore contents;
    private final PublicForms forms;
    private final Freshness freshness;

    @Activate
    public EditionSite(@Reference Editions editions, @Reference ContentStore contents, @Reference PublicForms forms) {
        this.editions = editions;
        this.contents = contents;
        this.forms = forms;
        this.freshness = forms.freshness();
    }

    /** All editions. */
    public record All(PublicPages.Site site, List<Edition> editions) {}

    /** An edition with its lines, what happened in Chinese. */
    public record One(PublicPages.Site site, Edition edition, List<Told> published, List<Told> changed) {}

    /** A line of it; {@code open} tells whether the entry can still be read. */
    public record Told(EditionLine line, String what, boolean open) {}

    @GET
    @Produces(MediaType.TEXT_HTML)
    public Response list(@Context Request request) {
        return freshness.answer(request, () -> list(forms.site()));
    }

    Page list(PublicPages.Site site) {
        return Page.bare("editions.ftlh", Messages.text("editions"), new All(site, editions.issued()));
    }

    @GET
    @Path(PERIOD)
    @Produces(MediaType.TEXT_HTML)
    public Response read(@PathParam("period") String period, @Context Request request) {
        Edition edition = edition(period);
        return freshness.answer(request, () -> read(edition, forms.site()));
    }

    Page read(Edition edition, PublicPages.Site site) {
        return Page.bare(
                "edition.ftlh", edition.title(), new One(site, edition, told(edition, true), told(edition, false)));
    }

    private List<Told> told(Edition edition, boolean published) {
        return edition.lines().stream()
                .filter(line -> line.what().equals("PUBLISHED") == published)
                .map(line -> new Told(line, Messages.text("edition." + line.what()), forms.has(line.number())))
                .toList();
    }

    @GET
    @Path(PERIOD + ".json")
    @Produces(MediaType.APPLICATION_JSON)
    public Response data(@PathParam("period") String period, @Context Request request) {
        Edition edition = edition(period);
        return freshness.answer(request, () -> edition);
    }

    @GET
    @Path(PERIOD + ".docx")
    public Response docx(@PathParam("period") String period) {
        return file(period, "docx", edition -> Optional.of(edition.docx()));
    }

    @GET
    @Path(PERIOD + ".pdf")
    public Response pdf(@PathParam("period") String period) {
        return file(period, "pdf", Edition::pdf);
    }

    private Response file(String period, String ending, Function<Edition, Optional<String>> hash) {
        Edition edition = edition(period);
        Refusal.unless(edition.intact(), 410, "editionWithdrawn", edition.title());
        String found = hash.apply(edition).orElseThrow(() -> Refusal.problem("noEdition", 404, period));
        return Download.of(
                contents.open(new ContentHash(found)), Messages.text("edition.file", edition.title(), ending));
    }

    private Edition edition(String period) {
        return editions.find(period).orElseThrow(() -> Refusal.problem("noEdition", 404, period));
    }
}
