package org.wenshu.web.json;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import com.fasterxml.jackson.databind.type.TypeFactory;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.wenshu.api.time.BusinessClock;

/** How this suite writes and reads JSON. */
public final class Json {

    /** Far deeper and longer than anything of ours; what passes them is an attack. */
    private static final StreamReadConstraints LIMITS = StreamReadConstraints.builder()
            .maxNestingDepth(64)
            .maxStringLength(10_000_000)
            .maxNumberLength(100)
            .build();

    private Json() {}

    /** A mapper of its own for each server: it remembers classes, which have to go when their bundle goes. */
    public static JsonMapper mapper() {
        JsonMapper mapper = JsonMapper.builder(
                        JsonFactory.builder().streamReadConstraints(LIMITS).build())
                // First, because modules add to it; the default one belongs to all bundles and forgets nobody's
                // classes.
                .typeFactory(TypeFactory.createDefaultInstance())
                .addModules(
                        new Jdk8Module(), new JavaTimeModule(), new SimpleModule().addSerializer(new LocalInstant()))
                .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
                .build();
        // Absent lists are empty lists: no null in our interfaces.
        for (Class<?> type : List.<Class<?>>of(Collection.class, List.class, Set.class, Map.class)) {
            mapper.configOverride(type).setSetterInfo(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY));
        }
        return mapper;
    }

    /** Instants leave with the offset that people here live by. */
    private static final class LocalInstant extends StdSerializer<Instant> {

        private static final long serialVersionUID = 1L;

        LocalInstant() {
            super(Instant.class);
        }

        @Override
        public void serialize(Instant instant, JsonGenerator out, SerializerProvider provider) throws IOException {
            out.writeString(DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(instant.atZone(BusinessClock.ZONE)));
        }
    }
}
