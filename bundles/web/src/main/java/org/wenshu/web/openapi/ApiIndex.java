package org.wenshu.web.openapi;

import static org.wenshu.web.Texts.text;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javax.ws.rs.GET;
import javax.ws.rs.NotFoundException;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.core.MediaType;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.wenshu.api.web.Page;
import org.wenshu.api.web.WebPath;
import org.wenshu.api.web.WebResource;

/** Shows what programs can call: as a page, as one OpenAPI document, and as one for each bundle. */
@Component(service = WebResource.class)
@WebPath("/api")
@Path("/")
public class ApiIndex implements WebResource {

    /** An operation as the page shows it. */
    public record Row(String method, String path, List<String> takes) {}

    /** What the page shows. */
    public record Index(List<String> bundles, List<Row> rows) {}

    private final Descriptions descriptions;

    @Activate
    public ApiIndex(@Reference Descriptions descriptions) {
        this.descriptions = descriptions;
    }

    /** The page. */
    @GET
    @Produces(MediaType.TEXT_HTML)
    public Page index() {
        List<Row> rows = new ArrayList<>();
        ObjectNode document = descriptions.document(descriptions.paths());
        document.get("paths").properties().forEach(item -> item.getValue()
                .properties()
                .forEach(operation -> rows.add(row(item.getKey(), operation.getKey(), operation.getValue()))));
        rows.sort(Comparator.comparing(Row::path).thenComparing(Row::method));
        List<String> bundles =
                descriptions.paths().stream().map(ApiIndex::word).sorted().toList();
        return Page.of("index.ftlh", text("openapi.title"), new Index(bundles, rows));
    }

    /** All that is answered now. */
    @GET
    @Path("openapi.json")
    @Produces(MediaType.APPLICATION_JSON)
    public ObjectNode document() {
        return descriptions.document(descriptions.paths());
    }

    /** What one bundle answers. */
    @GET
    @Path("openapi/{bundle}.json")
    @Produces(MediaType.APPLICATION_JSON)
    public ObjectNode document(@PathParam("bundle") String bundle) {
        return descriptions.paths().stream()
                .filter(path -> word(path).equals(bundle))
                .findFirst()
                .map(path -> descriptions.document(Set.of(path)))
                .orElseThrow(NotFoundException::new);
    }

    private static String word(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private static Row row(String path, String method, JsonNode operation) {
        List<String> takes = new ArrayList<>();
        operation
                .path("parameters")
                .forEach(parameter -> takes.add(parameter.get("name").asText()));
        operation.path("requestBody").path("content").fieldNames().forEachRemaining(takes::add);
        return new Row(method.toUpperCase(Locale.ROOT), path, takes);
    }
}
