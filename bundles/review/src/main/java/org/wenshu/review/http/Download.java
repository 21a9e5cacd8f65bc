package org.wenshu.review.http;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import javax.ws.rs.core.HttpHeaders;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;

/** Answers with a file: to be saved, never to be shown or run by the browser. */
public final class Download {

    private static final Pattern TYPE = Pattern.compile("[a-z0-9.+-]{1,60}/[a-z0-9.+-]{1,100}");

    private Download() {}

    /**
     * The answer.
     *
     * @param content bytes or a stream
     * @param mediaType used if it has the form of one
     */
    public static Response of(Object content, String name, String mediaType) {
        String plain = name.replaceAll("[^A-Za-z0-9._ -]", "_");
        String encoded = URLEncoder.encode(name, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("*", "%2A");
        return Response.ok(content)
                .header(
                        HttpHeaders.CONTENT_TYPE,
                        TYPE.matcher(mediaType).matches() ? mediaType : MediaType.APPLICATION_OCTET_STREAM)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"" + plain + "\"; filename*=UTF-8''" + encoded)
                .header("X-Content-Type-Options", "nosniff")
                .build();
    }
}
