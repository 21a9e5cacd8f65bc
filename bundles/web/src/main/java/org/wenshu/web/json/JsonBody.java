package org.wenshu.web.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Reader;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Locale;
import javax.ws.rs.Consumes;
import javax.ws.rs.Produces;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.MultivaluedMap;
import javax.ws.rs.core.StreamingOutput;
import javax.ws.rs.ext.MessageBodyReader;
import javax.ws.rs.ext.MessageBodyWriter;
import javax.ws.rs.ext.Provider;
import org.wenshu.api.web.Page;
import org.wenshu.web.problems.JsonProblems;
import org.wenshu.web.problems.ProblemBody;

/** Reads and writes JSON bodies. */
@Provider
@Consumes(MediaType.WILDCARD)
@Produces(MediaType.WILDCARD)
public final class JsonBody implements MessageBodyReader<Object>, MessageBodyWriter<Object> {

    /** What goes over the wire as it is, or has a writer of its own. */
    private static final List<Class<?>> OTHERS = List.of(
            CharSequence.class,
            byte[].class,
            InputStream.class,
            Reader.class,
            File.class,
            StreamingOutput.class,
            Page.class);

    private final JsonMapper mapper;

    public JsonBody(JsonMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public boolean isReadable(Class<?> type, Type generic, Annotation[] annotations, MediaType media) {
        return isJson(media) && ours(type);
    }

    @Override
    public Object readFrom(
            Class<Object> type,
            Type generic,
            Annotation[] annotations,
            MediaType media,
            MultivaluedMap<String, String> headers,
            InputStream body)
            throws IOException {
        JavaType target = mapper.constructType(generic);
        try {
            Object value = mapper.readValue(new BoundedBody(body), target);
            if (value == null) {
                throw JsonProblems.absent();
            }
            return value;
        } catch (JsonProcessingException e) {
            throw JsonProblems.unreadable(e);
        }
    }

    @Override
    public boolean isWriteable(Class<?> type, Type generic, Annotation[] annotations, MediaType media) {
        // A problem that comes up while something else is written arrives under the type of that.
        return type == ProblemBody.class || isJson(media) && ours(type);
    }

    @Override
    public void writeTo(
            Object value,
            Class<?> type,
            Type generic,
            Annotation[] annotations,
            MediaType media,
            MultivaluedMap<String, Object> headers,
            OutputStream body)
            throws IOException {
        mapper.writeValue(body, value);
    }

    private static boolean isJson(MediaType media) {
        String subtype = media.getSubtype();
        return subtype.equalsIgnoreCase("json")
                || subtype.toLowerCase(Locale.ROOT).endsWith("+json");
    }

    private static boolean ours(Class<?> type) {
        return OTHERS.stream().noneMatch(other -> other.isAssignableFrom(type));
    }
}
