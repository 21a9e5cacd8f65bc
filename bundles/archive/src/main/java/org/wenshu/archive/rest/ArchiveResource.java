package org.wenshu.archive.rest;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javax.ws.rs.BeanParam;
import javax.ws.rs.DefaultValue;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
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
import org.wenshu.archive.Mode;
import org.wenshu.archive.Refusal;
import org.wenshu.archive.Search;
import org.wenshu.archive.index.Question;

/** Search over REST. */
@Component(service = WebResource.class)
@WebPath("/api/archive")
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
public class ArchiveResource implements WebResource {

    private static final Set<String> MODES = Set.of("auto", "text", "semantic");
    private static final int MOST = 100;
    private static final int DEEPEST = 10_000;
    private static final int MOST_SUGGESTIONS = 20;

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

        @QueryParam("library")
        @DefaultValue("")
        private String library;

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
        Question question = parameters.question(Search.reader(caller));
        String library = parameters.library.strip();
        Search.Answered answered =
                search.answer(library, question, Mode.valueOf(parameters.mode.toUpperCase(Locale.ROOT)));
        String meant = search.in(library).meant(question);
        long took = Duration.ofNanos(System.nanoTime() - start).toMillis();
        return SearchView.of(answered, took, meant, search.notYetSearchable());
    }

    /** What may be meant. */
    public record SuggestionList(int total, List<String> items) {}

    /** Documents like another one. */
    public record SimilarList(int total, List<SearchView.HitView> items) {}

    @GET
    @Path("suggestions")
    public SuggestionList suggestions(
            @QueryParam("q") @DefaultValue("") String typed,
            @QueryParam("library") @DefaultValue("") String library,
            @QueryParam("size") @DefaultValue("10") int size,
            @Context Caller caller) {
        List<String> titles = search.in(library.strip()).suggestions(typed, Search.reader(caller), few(size));
        return new SuggestionList(titles.size(), titles);
    }

    @GET
    @Path("documents/{id}/similar")
    public SimilarList similar(
            @PathParam("id") String id,
            @QueryParam("library") @DefaultValue("") String library,
            @QueryParam("size") @DefaultValue("10") int size,
            @Context Caller caller) {
        List<SearchView.HitView> similar = search
                .in(library.strip())
                .similar(id, Search.reader(caller), few(size))
                .orElseThrow(() -> Refusal.of("noDocument", 404))
                .stream()
                .map(SearchView.HitView::of)
                .toList();
        return new SimilarList(similar.size(), similar);
    }

    private static int few(int size) {
        return Math.max(1, Math.min(size, MOST_SUGGESTIONS));
    }

    @GET
    @Path("index")
    public IndexView index() {
        return IndexView.of(search.proof(), search.meanings());
    }
}
