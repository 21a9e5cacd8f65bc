package org.wenshu.rules.pack;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.PathType;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;

/** The form of a pack, as a JSON Schema. */
final class PackSchema {

    private static final String RESOURCE = "rulepack.schema.json";

    private final JsonSchema schema;

    PackSchema() {
        try (InputStream in = PackSchema.class.getResourceAsStream(RESOURCE)) {
            JsonNode text = new ObjectMapper().readTree(in);
            SchemaValidatorsConfig config = SchemaValidatorsConfig.builder()
                    .pathType(PathType.JSON_POINTER)
                    .locale(Locale.SIMPLIFIED_CHINESE)
                    .build();
            schema = JsonSchemaFactory.getInstance(VersionFlag.V202012).getSchema(text, config);
        } catch (IOException e) {
            throw new UncheckedIOException("The bundle's own " + RESOURCE + " cannot be read", e);
        }
    }

    void check(PackTree tree, Problems problems) {
        for (ValidationMessage message : schema.validate(tree.root())) {
            problems.add(message.getInstanceLocation().toString(), message.getError());
        }
    }
}
