package org.wenshu.web.publishing;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import javax.ws.rs.container.ContainerRequestContext;
import javax.ws.rs.container.ContainerResponseContext;
import javax.ws.rs.container.ContainerResponseFilter;
import javax.ws.rs.core.HttpHeaders;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.MultivaluedMap;
import javax.ws.rs.ext.Provider;
import javax.ws.rs.ext.WriterInterceptor;
import javax.ws.rs.ext.WriterInterceptorContext;

/**
 * Packs text for readers who take it so, if it is for everybody: what pages of clerks say next to what they were asked
 * could be guessed by how well it packs. A tag that vouches for single bytes does not go with it, only a weak one.
 */
@Provider
public class Gzipped implements ContainerResponseFilter, WriterInterceptor {

    private static final String GZIP = "gzip";

    /** Where an answer says that it is to be packed here: others pack theirs themselves. */
    private static final String HERE = Gzipped.class.getName();

    private static final String PUBLIC = "Access-Control-Allow-Origin";
    private static final List<String> TEXTS = List.of("json", "ld+json", "xml", "atom+xml", "svg+xml", "javascript");

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        MultivaluedMap<String, Object> headers = response.getHeaders();
        if (!"*".equals(headers.getFirst(PUBLIC)) || headers.containsKey(HttpHeaders.CONTENT_ENCODING)) {
            return;
        }
        headers.add(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
        boolean exact = Optional.ofNullable(response.getEntityTag())
                .filter(tag -> !tag.isWeak())
                .isPresent();
        if (response.hasEntity() && !exact && text(response.getMediaType()) && taken(request)) {
            headers.putSingle(HttpHeaders.CONTENT_ENCODING, GZIP);
            request.setProperty(HERE, true);
        }
    }

    @Override
    public void aroundWriteTo(WriterInterceptorContext context) throws IOException {
        if (context.getProperty(HERE) == null) {
            context.proceed();
            return;
        }
        OutputStream plain = context.getOutputStream();
        GZIPOutputStream packed = new GZIPOutputStream(plain);
        context.setOutputStream(packed);
        context.proceed();
        // Only what was written whole gets an end.
        packed.finish();
    }

    private static boolean text(MediaType type) {
        return type != null
                && (type.getType().equals("text")
                        || TEXTS.contains(type.getSubtype().toLowerCase(Locale.ROOT)));
    }

    private static boolean taken(ContainerRequestContext request) {
        return Optional.ofNullable(request.getHeaderString(HttpHeaders.ACCEPT_ENCODING)).stream()
                .flatMap(accepted -> Arrays.stream(accepted.split(",")))
                .map(coding -> coding.replace(" ", "").toLowerCase(Locale.ROOT))
                .anyMatch(coding -> coding.equals(GZIP) || coding.matches("gzip;q=(0\\.\\d*[1-9]\\d*|1(\\.0*)?)"));
    }
}
