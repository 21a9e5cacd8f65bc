package org.wenshu.journal;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.type.TypeFactory;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import org.wenshu.api.journal.Event;
import org.wenshu.api.journal.JournalException;

/**
 * Turns events into JSON and back: the components of the record and nothing else; dates and durations in ISO-8601; an
 * empty Optional as null. What is absent comes back as an empty Optional, list, set or map, else as null or zero.
 *
 * <p>Jackson remembers every class it has seen, so each bundle and each consumer has an EventJson of its own, which goes
 * away with it: one for all would hold on to the classes of bundles that were replaced.
 */
final class EventJson {

    private final ObjectMapper mapper = JsonMapper.builder()
            // First, because modules add to it; and not the default one, which all bundles share.
            .typeFactory(TypeFactory.createDefaultInstance())
            .addModule(new Jdk8Module())
            .addModule(new JavaTimeModule())
            .addModule(new AbsentAsEmpty())
            .visibility(PropertyAccessor.GETTER, Visibility.NONE)
            .visibility(PropertyAccessor.IS_GETTER, Visibility.NONE)
            .visibility(PropertyAccessor.FIELD, Visibility.ANY)
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(SerializationFeature.WRITE_DURATIONS_AS_TIMESTAMPS)
            .disable(SerializationFeature.FAIL_ON_EMPTY_BEANS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(DeserializationFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
            .build();

    String write(Event event) {
        try {
            return mapper.writeValueAsString(event);
        } catch (JsonProcessingException failure) {
            throw new JournalException(event.getClass().getName() + " cannot be kept as JSON", failure);
        }
    }

    <E extends Event> E read(String json, Class<E> event) {
        try {
            return mapper.readValue(json, event);
        } catch (JsonProcessingException failure) {
            throw new JournalException("the payload does not fit " + event.getName(), failure);
        }
    }
}
