package org.wenshu.web.statics;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URL;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;
import javax.ws.rs.GET;
import javax.ws.rs.HeaderParam;
import javax.ws.rs.NotFoundException;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.core.HttpHeaders;
import javax.ws.rs.core.Response;
import javax.ws.rs.core.Response.ResponseBuilder;
import javax.ws.rs.core.StreamingOutput;
import org.osgi.service.component.annotations.Component;
import org.wenshu.api.web.WebPath;
import org.wenshu.api.web.WebResource;

/** Serves the files that pages load, and nothing else. */
@Component(service = WebResource.class)
@WebPath("/static")
@Path("/")
public class StaticFiles implements WebResource {

    /** Our files; a change of one is a change of the path of all. */
    static final List<String> OWN_FILES = List.of("wenshu.css", "wenshu.js", "batch.js");

    private static final String ROOT = "/META-INF/resources/webjars/";
    private static final Pattern OWN = Pattern.compile("wenshu/[0-9a-f]+/(" + String.join("|", OWN_FILES) + ")");
    private static final Pattern NAMES = Pattern.compile("([A-Za-z0-9_][A-Za-z0-9._-]*/)+[A-Za-z0-9._-]+");
    private static final Map<String, String> TYPES = Map.of(
            "css", "text/css;charset=UTF-8",
            "js", "text/javascript;charset=UTF-8",
            "woff2", "font/woff2",
            "svg", "image/svg+xml");

    /** A file of a library, or one of ours under a path that carries a fingerprint. */
    @GET
    @Path("{path: .+}")
    public Response file(@PathParam("path") String path, @HeaderParam(HttpHeaders.ACCEPT_ENCODING) String encodings) {
        String type = TYPES.get(path.substring(path.lastIndexOf('.') + 1));
        URL file = type == null || !NAMES.matcher(path).matches() ? null : locate(path);
        if (file == null) {
            throw new NotFoundException();
        }
        boolean text = !type.startsWith("font/");
        ResponseBuilder answer =
                Response.ok().type(type).header(HttpHeaders.CACHE_CONTROL, "public, max-age=31536000, immutable");
        if (text && encodings != null && encodings.contains("gzip")) {
            answer.header(HttpHeaders.CONTENT_ENCODING, "gzip").entity((StreamingOutput) out -> zip(file, out));
        } else {
            answer.entity((StreamingOutput) out -> copy(file, out));
        }
        return answer.header(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING).build();
    }

    static URL locate(String path) {
        String name = OWN.matcher(path).matches() ? "wenshu" + path.substring(path.lastIndexOf('/')) : path;
        return StaticFiles.class.getResource(ROOT + name);
    }

    private static void zip(URL file, OutputStream out) throws IOException {
        GZIPOutputStream zipped = new GZIPOutputStream(out);
        copy(file, zipped);
        zipped.finish();
    }

    private static void copy(URL file, OutputStream out) throws IOException {
        try (InputStream content = file.openStream()) {
            content.transferTo(out);
        }
    }
}
