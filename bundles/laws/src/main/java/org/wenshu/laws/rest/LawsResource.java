package org.wenshu.laws.rest;

import java.io.InputStream;
import java.net.URI;
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
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.wenshu.api.law.LawArticle;
import org.wenshu.api.law.LawLibrary;
import org.wenshu.api.law.LawVersion;
import org.wenshu.api.time.BusinessClock;
import org.wenshu.api.web.Caller;
import org.wenshu.api.web.WebPath;
import org.wenshu.api.web.WebResource;
import org.wenshu.laws.Load;
import org.wenshu.laws.Loads;
import org.wenshu.laws.Refusal;

/** The library over REST: loading files, finding laws, reading articles. */
@Component(service = WebResource.class)
@WebPath("/api/laws")
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
public class LawsResource implements WebResource {

    private static final int MOST = 100;

    private final Loads loads;
    private final LawLibrary library;
    private final BusinessClock clock;

    @Activate
    public LawsResource(@Reference Loads loads, @Reference LawLibrary library, @Reference BusinessClock clock) {
        this.loads = loads;
        this.library = library;
        this.clock = clock;
    }

    /** The latest loads. */
    public record LoadList(int total, List<Load> items) {}

    /** The laws that were found; {@code held} is the number of texts in the library. */
    public record LawList(int total, List<LawVersion> items, int held) {}

    /** A version with its articles and all versions of its law. */
    public record LawText(LawVersion version, List<LawArticle> articles, List<LawVersion> versions) {}

    @POST
    @Path("loads")
    @Consumes(MediaType.WILDCARD)
    public Response load(@QueryParam("name") @DefaultValue("") String name, InputStream file, @Context Caller caller) {
        Load load = loads.receive(name.strip(), file, caller);
        return Response.accepted(load)
                .location(URI.create("loads/" + load.id()))
                .build();
    }

    @GET
    @Path("loads")
    public LoadList loads() {
        List<Load> latest = loads.latest();
        return new LoadList(latest.size(), latest);
    }

    @GET
    @Path("loads/{id}")
    public Load load(@PathParam("id") String id) {
        return loads.find(id);
    }

    /** Laws by a part of their title, each as it counts on a day. */
    @GET
    @Path("versions")
    public LawList search(
            @QueryParam("q") @DefaultValue("") String words,
            @QueryParam("on") LocalDate on,
            @QueryParam("size") @DefaultValue("20") int size) {
        List<LawVersion> found = library.search(words.strip(), day(on), Math.max(1, Math.min(size, MOST)));
        return new LawList(found.size(), found, library.size());
    }

    @GET
    @Path("versions/{id}")
    public LawText text(@PathParam("id") String id, @QueryParam("on") LocalDate on) {
        LocalDate day = day(on);
        LawVersion version = library.version(id, day).orElseThrow(() -> Refusal.of("noLaw", 404));
        return new LawText(version, library.articles(id), library.versions(version.title(), day));
    }

    private LocalDate day(LocalDate on) {
        return Optional.ofNullable(on).orElseGet(clock::today);
    }
}
