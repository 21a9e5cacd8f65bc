package org.wenshu.registration.http;

import java.io.InputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import javax.ws.rs.core.HttpHeaders;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;

/** Answers with a file that somebody sent: to be saved, never to be shown or run by the browser. */
public final class Download {

    private static final Pattern TYPE = Pattern.compile("[a-z0-9.+-]{1,60}/[a-z0-9.+-]{1,100}(;charset=UTF-8)?");

    private Download() {}

    /**
     * The answer; CXF closes the stream.
     *
     * @param mediaType used if it has the form of one
     */
    public static Response of(InputStream content, String name, String mediaType, long size) {
        String type = TYPE.matcher(mediaType).matches() ? mediaType : MediaType.APPLICATION_OCTET_STREAM;
        return Response.ok(content)
                .header(HttpHeaders.CONTENT_TYPE, type)
                .header(HttpHeaders.CONTENT_LENGTH, size)
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition(name))
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .build();
    }

    /** RFC 6266 with the name by RFC 5987, and a plain one for old clients. */
    static String disposition(String name) {
        String plain = name.replaceAll("[^A-Za-z0-9._ -]", "_");
        String encoded = URLEncoder.encode(name, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("*", "%2A");
        return "attachment; filename=\"" + plain + "\"; filename*=UTF-8''" + encoded;
    }
}
