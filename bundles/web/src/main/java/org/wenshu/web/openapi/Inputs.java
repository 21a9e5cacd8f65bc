package org.wenshu.web.openapi;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.Type;
import java.util.Optional;
import javax.ws.rs.BeanParam;
import javax.ws.rs.DefaultValue;
import javax.ws.rs.FormParam;
import javax.ws.rs.HeaderParam;
import javax.ws.rs.PathParam;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.Context;
import org.apache.cxf.jaxrs.ext.multipart.Multipart;
import org.apache.cxf.jaxrs.ext.multipart.MultipartBody;

/** What a method takes: parameters and a body. */
final class Inputs {

    private final Schemas schemas;
    private final ArrayNode parameters = JsonNodeFactory.instance.arrayNode();
    private final ObjectNode fields = JsonNodeFactory.instance.objectNode();
    private Optional<ObjectNode> body = Optional.empty();

    private Inputs(Schemas schemas) {
        this.schemas = schemas;
    }

    static Inputs of(Method method, Schemas schemas) {
        Inputs inputs = new Inputs(schemas);
        for (Parameter parameter : method.getParameters()) {
            if (parameter.isAnnotationPresent(BeanParam.class)) {
                for (Field field : parameter.getType().getDeclaredFields()) {
                    inputs.add(field, field.getGenericType());
                }
            } else if (!inputs.add(parameter, parameter.getParameterizedType())) {
                inputs.takeAsBody(parameter);
            }
        }
        return inputs;
    }

    /** Parameters of path, query and header. */
    ArrayNode parameters() {
        return parameters;
    }

    /** The schema of the body, if there is one. */
    Optional<ObjectNode> body() {
        if (fields.isEmpty()) {
            return body;
        }
        ObjectNode form = JsonNodeFactory.instance.objectNode().put("type", "object");
        form.set("properties", fields);
        return Optional.of(form);
    }

    private boolean add(AnnotatedElement place, Type type) {
        if (place.isAnnotationPresent(PathParam.class)) {
            parameter("path", place.getAnnotation(PathParam.class).value(), place, type)
                    .put("required", true);
        } else if (place.isAnnotationPresent(QueryParam.class)) {
            parameter("query", place.getAnnotation(QueryParam.class).value(), place, type);
        } else if (place.isAnnotationPresent(HeaderParam.class)) {
            parameter("header", place.getAnnotation(HeaderParam.class).value(), place, type);
        } else if (place.isAnnotationPresent(FormParam.class)) {
            fields.set(place.getAnnotation(FormParam.class).value(), schemas.of(type));
        } else if (place.isAnnotationPresent(Multipart.class)) {
            fields.putObject(place.getAnnotation(Multipart.class).value())
                    .put("type", "string")
                    .put("format", "binary");
        } else {
            return place.isAnnotationPresent(Context.class);
        }
        return true;
    }

    private ObjectNode parameter(String in, String name, AnnotatedElement place, Type type) {
        ObjectNode schema = schemas.of(type);
        if (place.isAnnotationPresent(DefaultValue.class) && !schema.has("$ref")) {
            schema.put("default", place.getAnnotation(DefaultValue.class).value());
        }
        ObjectNode parameter = parameters.addObject().put("name", name).put("in", in);
        parameter.set("schema", schema);
        return parameter;
    }

    private void takeAsBody(Parameter parameter) {
        if (parameter.getType() == MultipartBody.class) {
            fields.putObject("file").put("type", "string").put("format", "binary");
        } else if (java.io.InputStream.class.isAssignableFrom(parameter.getType())) {
            body = Optional.of(
                    JsonNodeFactory.instance.objectNode().put("type", "string").put("format", "binary"));
        } else {
            body = Optional.of(schemas.of(parameter.getParameterizedType()));
        }
    }
}
