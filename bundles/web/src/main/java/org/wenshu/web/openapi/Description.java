package org.wenshu.web.openapi;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.ws.rs.Consumes;
import javax.ws.rs.HttpMethod;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;
import org.wenshu.api.web.Page;

/**
 * The paths and schemas of one resource. Plain JSON: it outlives no class of the bundle.
 *
 * @param paths OpenAPI path items by path
 * @param schemas schemas by name
 */
public record Description(ObjectNode paths, ObjectNode schemas) {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    /** Describes a resource that is answered below a path; its last part becomes the tag. */
    public static Description of(Class<?> resource, String base, JsonMapper mapper) {
        Schemas schemas = new Schemas(mapper);
        ObjectNode paths = NODES.objectNode();
        describe(resource, base + template(resource), base.substring(base.lastIndexOf('/') + 1), paths, schemas);
        return new Description(paths, schemas.components());
    }

    /** Describes a class; its operations are named {@code name.method}, the first word of the name is the tag. */
    private static void describe(Class<?> resource, String base, String name, ObjectNode paths, Schemas schemas) {
        List<Method> methods = Arrays.stream(resource.getMethods())
                .sorted(Comparator.comparing(Method::getName).thenComparing(Method::toGenericString))
                .toList();
        for (Method method : methods) {
            if (httpMethod(method).isPresent()) {
                add(method, base, name, paths, schemas);
            } else if (method.isAnnotationPresent(Path.class)) {
                // A path without a verb: JAX-RS goes on with the class of what the method returns.
                String words = template(method).replaceAll("/\\{[^/]*}", "").replace('/', '.');
                describe(method.getReturnType(), base + template(method), name + words, paths, schemas);
            }
        }
    }

    /** The path of a method or class without what restricts its parameters, {id: [0-9]+}; OpenAPI knows their names only. */
    private static String template(AnnotatedElement annotated) {
        Path path = annotated.getAnnotation(Path.class);
        String template = path == null || path.value().equals("/")
                ? ""
                : "/" + path.value().replaceFirst("^/", "");
        return template.replaceAll("\\{\\s*(\\w+)\\s*:(?:[^{}]|\\{[^{}]*})*}", "{$1}");
    }

    private static Optional<String> httpMethod(Method method) {
        return Arrays.stream(method.getAnnotations())
                .map(Annotation::annotationType)
                .filter(type -> type.isAnnotationPresent(HttpMethod.class))
                .map(type -> type.getAnnotation(HttpMethod.class).value().toLowerCase(Locale.ROOT))
                .findFirst();
    }

    private static void add(Method method, String base, String name, ObjectNode paths, Schemas schemas) {
        String path = base + template(method);
        ObjectNode item = paths.has(path) ? (ObjectNode) paths.get(path) : paths.putObject(path);
        item.set(httpMethod(method).orElseThrow(), operation(method, name, schemas));
    }

    private static ObjectNode operation(Method method, String name, Schemas schemas) {
        ObjectNode operation = NODES.objectNode().put("operationId", name + "." + method.getName());
        operation.putArray("tags").add(name.split("\\.")[0]);
        Inputs inputs = Inputs.of(method, schemas);
        if (!inputs.parameters().isEmpty()) {
            operation.set("parameters", inputs.parameters());
        }
        inputs.body().ifPresent(schema -> {
            Consumes consumes = method.getAnnotation(Consumes.class);
            ObjectNode content = operation.putObject("requestBody").putObject("content");
            for (String type : consumes == null ? new String[] {MediaType.APPLICATION_JSON} : consumes.value()) {
                content.putObject(type).set("schema", schema);
            }
        });
        ObjectNode responses = operation.putObject("responses");
        answer(method, responses, schemas);
        responses.putObject("default").put("$ref", "#/components/responses/Problem");
        return operation;
    }

    private static void answer(Method method, ObjectNode responses, Schemas schemas) {
        Class<?> type = method.getReturnType();
        if (type == void.class) {
            responses.putObject("204").put("description", "");
            return;
        }
        Produces produces = method.getAnnotation(Produces.class);
        ObjectNode content = responses.putObject("200").put("description", "").putObject("content");
        boolean opaque =
                type == Response.class || type == Page.class || !type.getName().startsWith("org.wenshu.");
        ObjectNode schema = opaque ? NODES.objectNode() : schemas.of(method.getGenericReturnType());
        for (String media : produces == null ? new String[] {MediaType.APPLICATION_JSON} : produces.value()) {
            content.putObject(media).set("schema", schema);
        }
    }
}
