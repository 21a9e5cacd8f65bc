package org.wenshu.catalog.site;

import java.util.List;
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
import org.wenshu.api.web.Page;
import org.wenshu.api.web.WebPath;
import org.wenshu.api.web.WebResource;
import org.wenshu.catalog.Messages;
import org.wenshu.catalog.Refusal;
import org.wenshu.catalog.cleanup.Cleanup;
import org.wenshu.catalog.cleanup.Cleanups;
import org.wenshu.catalog.cleanup.Conclusion;

/** The published results of clean-ups for everybody. */
@Component(service = {WebResource.class, CleanupSite.class})
@WebPath("/catalog/cleanups")
@Path("/")
public class CleanupSite implements WebResource {

    private static final String PERIOD = "{period: [0-9]{4}}";

    private final Cleanups cleanups;
    private final PublicForms forms;
    private final Freshness freshness;

    @Activate
    public CleanupSite(@Reference Cleanups cleanups, @Reference PublicForms forms) {
        this.cleanups = cleanups;
        this.forms = forms;
        this.freshness = forms.freshness();
    }

    /** All published results. */
    public record All(PublicPages.Site site, List<Cleanup> cleanups) {}

    /** One result, in groups by what was concluded. */
    public record One(PublicPages.Site site, Cleanup cleanup, List<Group> groups) {}

    /** The documents of which the same was concluded. */
    public record Group(String label, List<Shown> lines) {}

    /** A document with what it is today; empty if it is not in the catalog any more. */
    public record Shown(Cleanup.Line line, String status) {}

    @GET
    @Produces(MediaType.TEXT_HTML)
    public Response list(@Context Request request) {
        return freshness.answer(request, () -> list(forms.site()));
    }

    Page list(PublicPages.Site site) {
        return Page.bare("cleanups.ftlh", Messages.text("cleanups"), new All(site, published()));
    }

    List<Cleanup> published() {
        return cleanups.published();
    }

    @GET
    @Path(PERIOD)
    @Produces(MediaType.TEXT_HTML)
    public Response read(@PathParam("period") String period, @Context Request request) {
        Cleanup cleanup = published(period);
        return freshness.answer(request, () -> read(cleanup, forms.site()));
    }

    Page read(Cleanup cleanup, PublicPages.Site site) {
        List<Group> groups = List.of(Conclusion.values()).stream()
                .map(conclusion -> new Group(
                        conclusion.label(),
                        cleanup.lines().stream()
                                .filter(line -> line.judgement()
                                        .filter(judged -> judged.conclusion() == conclusion)
                                        .isPresent())
                                .map(line -> new Shown(line, forms.status(line.number())))
                                .toList()))
                .filter(group -> !group.lines().isEmpty())
                .toList();
        return Page.bare("cleanup.ftlh", Messages.text("cleanups"), new One(site, cleanup, groups));
    }

    private Cleanup published(String period) {
        return published().stream()
                .filter(cleanup -> cleanup.period().equals(period))
                .findFirst()
                .orElseThrow(() -> Refusal.problem("noCleanup", 404, period));
    }
}
