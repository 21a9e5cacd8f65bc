package org.wenshu.archive.console;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
import org.wenshu.api.web.Page;
import org.wenshu.api.web.WebPath;
import org.wenshu.api.web.WebResource;
import org.wenshu.archive.Messages;
import org.wenshu.archive.Mode;
import org.wenshu.archive.Search;
import org.wenshu.archive.index.Answer;
import org.wenshu.archive.index.Question;

/** The search page. */
@Component(service = WebResource.class)
@WebPath("/console/archive")
@Path("/")
@Produces(MediaType.TEXT_HTML)
public class ArchivePages implements WebResource {

    private static final int PAGE = 20;

    private final Search search;

    @Activate
    public ArchivePages(@Reference Search search) {
        this.search = search;
    }

    /** A stretch of a snippet that is highlighted as a whole or not at all. */
    public record Stretch(String text, boolean marked) {}

    /** A place with its snippets cut into stretches. */
    public record Place(String label, List<List<Stretch>> snippets) {}

    /** A hit; {@code open} tells whether the caller may also see its registration. */
    public record Hit(
            String documentId,
            String title,
            String number,
            String issuer,
            String date,
            String status,
            boolean open,
            List<Place> places) {}

    /** What the page shows; {@code meant} is empty or what the words may mean, {@code missing} counts documents that cannot be found yet. */
    public record Found(
            String words,
            String status,
            boolean asked,
            long total,
            int page,
            boolean more,
            List<Hit> hits,
            List<FacetLinks.Facet> facets,
            String meant,
            long missing) {}

    @GET
    public Page search(
            @QueryParam("q") @DefaultValue("") String words,
            @QueryParam("status") @DefaultValue("") String status,
            @QueryParam("page") @DefaultValue("0") int page,
            @Context Caller caller) {
        boolean asked = !words.isBlank() || !status.isEmpty();
        int first = Math.max(0, Math.min(page, 500));
        Question question = new Question(
                words,
                "",
                "",
                status,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                !asked,
                Search.reader(caller),
                first * PAGE,
                PAGE);
        Answer answer = search.answer("", question, Mode.AUTO).answer();
        List<Hit> hits =
                answer.hits().stream().map(hit -> hit(hit, question.reader())).toList();
        boolean more = (first + 1L) * PAGE < answer.total();
        Found found = new Found(
                words,
                status,
                asked,
                answer.total(),
                first,
                more,
                hits,
                FacetLinks.of(words, answer.facets()),
                answer.total() == 0 ? search.in("").meant(question) : "",
                search.notYetSearchable());
        return Page.of("search.ftlh", Messages.text("menu"), found);
    }

    private static Hit hit(Answer.Hit hit, Optional<String> reader) {
        var document = hit.document();
        return new Hit(
                document.documentId(),
                document.title(),
                document.documentNumber(),
                document.issuer(),
                document.date().map(Object::toString).orElse(""),
                document.status(),
                reader.isEmpty() || reader.get().equals(document.organ()),
                hit.places().stream().map(ArchivePages::place).toList());
    }

    private static Place place(Answer.Place place) {
        return new Place(
                place.label(),
                place.snippets().stream().map(ArchivePages::stretches).toList());
    }

    private static List<Stretch> stretches(Answer.Snippet snippet) {
        List<Stretch> stretches = new ArrayList<>();
        int at = 0;
        for (int[] highlight : snippet.highlights()) {
            stretches.add(new Stretch(snippet.text().substring(at, highlight[0]), false));
            stretches.add(new Stretch(snippet.text().substring(highlight[0], highlight[1]), true));
            at = highlight[1];
        }
        stretches.add(new Stretch(snippet.text().substring(at), false));
        return stretches.stream().filter(s -> !s.text().isEmpty()).toList();
    }
}
