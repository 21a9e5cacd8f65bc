package org.wenshu.web.openapi;

import static org.wenshu.web.Texts.text;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListMap;
import org.osgi.service.component.annotations.Component;
import org.wenshu.web.json.Json;

/** The descriptions of all resources that are answered now. */
@Component(service = Descriptions.class)
public class Descriptions {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final JsonMapper mapper = Json.mapper();
    private final Map<String, Description> byPath = new ConcurrentSkipListMap<>();
    private final Description problem = Description.of(ProblemSchema.class, "", mapper);

    /** Adds what is answered below a path, if programs are meant to use it. */
    public void add(String path, Class<?> resource, JsonMapper own) {
        if (path.startsWith("/api/") || path.equals("/catalog")) {
            byPath.put(path, Description.of(resource, path, own));
        }
    }

    /** Removes a path. */
    public void remove(String path) {
        byPath.remove(path);
    }

    /** The paths that are described. */
    public Set<String> paths() {
        return Set.copyOf(byPath.keySet());
    }

    /** One OpenAPI 3 document for some of the paths. */
    public ObjectNode document(Set<String> paths) {
        ObjectNode document = NODES.objectNode().put("openapi", "3.0.3");
        document.putObject("info").put("title", text("openapi.title")).put("version", "1");
        ObjectNode items = document.putObject("paths");
        ObjectNode components = document.putObject("components");
        ObjectNode schemas = components.putObject("schemas");
        schemas.setAll(problem.schemas());
        byPath.forEach((path, description) -> {
            if (paths.contains(path)) {
                items.setAll(description.paths());
                schemas.setAll(description.schemas());
            }
        });
        components
                .putObject("responses")
                .putObject("Problem")
                .put("description", text("openapi.problem"))
                .putObject("content")
                .putObject("application/problem+json")
                .putObject("schema")
                .put("$ref", "#/components/schemas/api.web.Problem");
        components
                .putObject("securitySchemes")
                .putObject("basic")
                .put("type", "http")
                .put("scheme", "basic");
        document.putArray("security").addObject().putArray("basic");
        return document;
    }
}
