package org.wenshu.archive.rest;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import javax.ws.rs.BeanParam;
import javax.ws.rs.DefaultValue;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.MediaType;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.wenshu.api.web.Caller;
import org.wenshu.api.web.Problem;
import org.wenshu.api.web.ProblemException;
import org.wenshu.api.web.WebPath;
import org.wenshu.api.web.WebResource;
import org.wenshu.archive.Messages;
import org.wenshu.archive.Search;
import org.wenshu.archive.index.Answer;
import org.wenshu.archive.index.Question;

/** Search over REST. */
@Component(service = WebResource.class)
@WebPath("/api/archive")
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
public class ArchiveResource implements WebResource {

    private static final Set<String> MODES = Set.of("auto", "text");
    private static final int MOST = 100;
    private static final int DEEPEST = 10_000;

    private final Search search;

    @Activate
    public ArchiveResource(@Reference Search search) {
        this.search = search;
    }

    /** The parameters of a search. */
    public static class Parameters {

        @QueryParam("q")
        @DefaultValue("")
        private String words;

        @QueryParam("issuer")
        @DefaultValue("")
        private String issuer;

        @QueryParam("kind")
        @DefaultValue("")
        private String kind;

        @QueryParam("status")
        @DefaultValue("")
        private String status;

        @QueryParam("from")
        private LocalDate from;

        @QueryParam("to")
        private LocalDate to;

        @QueryParam("inForceOn")
        private LocalDate inForceOn;

        @QueryParam("sort")
        @DefaultValue("relevance")
        private String sort;

        @QueryParam("mode")
        @DefaultValue("auto")
        private String mode;

        @QueryParam("page")
        @DefaultValue("0")
        private int page;

        @QueryParam("size")
        @DefaultValue("20")
        private int size;

        Question question(Optional<String> reader) {
            int limit = Math.max(1, Math.min(size, MOST));
            return new Question(
                    words,
                    issuer,
                    kind,
                    status,
                    Optional.ofNullable(from),
                    Optional.ofNullable(to),
                    Optional.ofNullable(inForceOn),
                    sort.equals("date"),
                    reader,
                    (int) Math.min((long) Math.max(0, page) * limit, DEEPEST),
                    limit);
        }
    }

    @GET
    @Path("search")
    public SearchView search(@BeanParam Parameters parameters, @Context Caller caller) {
        if (!MODES.contains(parameters.mode)) {
            throw new ProblemException(new Problem(
                    "/problems/no-such-mode",
                    Messages.text("noMode.title"),
                    400,
                    Messages.text("noMode.detail", parameters.mode)));
        }
        long start = System.nanoTime();
        Answer answer = search.answer(parameters.question(Search.reader(caller)));
        long took = Duration.ofNanos(System.nanoTime() - start).toMillis();
        return SearchView.of(answer, took, search.notYetSearchable());
    }

    @GET
    @Path("index")
    public IndexView index() {
        return IndexView.of(search.proof());
    }
}
