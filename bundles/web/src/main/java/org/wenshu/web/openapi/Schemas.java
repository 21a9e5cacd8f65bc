package org.wenshu.web.openapi;

import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.introspect.BeanPropertyDefinition;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.stream.Collectors;

/** The schemas of the types that one resource reads and writes, as Jackson sees them. */
final class Schemas {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private static final Map<Class<?>, String[]> SIMPLE = Map.ofEntries(
            Map.entry(int.class, new String[] {"integer", "int32"}),
            Map.entry(Integer.class, new String[] {"integer", "int32"}),
            Map.entry(long.class, new String[] {"integer", "int64"}),
            Map.entry(Long.class, new String[] {"integer", "int64"}),
            Map.entry(double.class, new String[] {"number", "double"}),
            Map.entry(Double.class, new String[] {"number", "double"}),
            Map.entry(float.class, new String[] {"number", "float"}),
            Map.entry(Float.class, new String[] {"number", "float"}),
            Map.entry(boolean.class, new String[] {"boolean", ""}),
            Map.entry(Boolean.class, new String[] {"boolean", ""}),
            Map.entry(LocalDate.class, new String[] {"string", "date"}),
            Map.entry(Instant.class, new String[] {"string", "date-time"}),
            Map.entry(OffsetDateTime.class, new String[] {"string", "date-time"}));

    private final JsonMapper mapper;
    private final ObjectNode components = NODES.objectNode();

    Schemas(JsonMapper mapper) {
        this.mapper = mapper;
    }

    /** All schemas that were referred to. */
    ObjectNode components() {
        return components;
    }

    /** The schema of a type, or a reference to it. */
    ObjectNode of(Type type) {
        return of(mapper.constructType(type));
    }

    private ObjectNode of(JavaType type) {
        Class<?> raw = type.getRawClass();
        if (SIMPLE.containsKey(raw)) {
            return simple(SIMPLE.get(raw));
        }
        if (type.isEnumType()) {
            return constants(raw);
        }
        if (type.isReferenceType()) {
            return nullable(of(type.getContentType()));
        }
        if (type.isMapLikeType()) {
            return NODES.objectNode().put("type", "object").set("additionalProperties", of(type.getContentType()));
        }
        if (type.isArrayType() || type.isCollectionLikeType()) {
            return NODES.objectNode().put("type", "array").set("items", of(type.getContentType()));
        }
        if (CharSequence.class.isAssignableFrom(raw) || raw.getName().startsWith("java.")) {
            return raw == Object.class ? NODES.objectNode() : NODES.objectNode().put("type", "string");
        }
        return reference(type);
    }

    private static ObjectNode simple(String[] typeAndFormat) {
        ObjectNode schema = NODES.objectNode().put("type", typeAndFormat[0]);
        return typeAndFormat[1].isEmpty() ? schema : schema.put("format", typeAndFormat[1]);
    }

    private static ObjectNode constants(Class<?> type) {
        ObjectNode schema = NODES.objectNode().put("type", "string");
        ArrayNode names = schema.putArray("enum");
        for (Object constant : type.getEnumConstants()) {
            names.add(((Enum<?>) constant).name());
        }
        return schema;
    }

    private static ObjectNode nullable(ObjectNode schema) {
        if (!schema.has("$ref")) {
            return schema.put("nullable", true);
        }
        ObjectNode around = NODES.objectNode().put("nullable", true);
        around.putArray("allOf").add(schema);
        return around;
    }

    private ObjectNode reference(JavaType type) {
        String name = name(type);
        if (!components.has(name)) {
            ObjectNode schema = components.putObject(name).put("type", "object");
            ObjectNode properties = schema.putObject("properties");
            for (BeanPropertyDefinition property :
                    mapper.getSerializationConfig().introspect(type).findProperties()) {
                properties.set(property.getName(), of(property.getPrimaryType()));
            }
        }
        return NODES.objectNode().put("$ref", "#/components/schemas/" + name);
    }

    private static String name(JavaType type) {
        String parameters = type.getBindings().getTypeParameters().stream()
                .map(parameter -> "." + parameter.getRawClass().getSimpleName())
                .collect(Collectors.joining());
        return type.getRawClass().getName().replace("org.wenshu.", "").replace('$', '.') + parameters;
    }
}
