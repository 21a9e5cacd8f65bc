package org.wenshu.catalog.site;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import javax.ws.rs.core.Response;

/** The header that makes browsers save a file under its Chinese name (RFC 6266 with RFC 8187). */
final class Download {

    private Download() {}

    /** An answer that browsers save, whatever its content looks like. */
    static Response of(Object content, String fileName) {
        return Response.ok(content)
                .type("application/octet-stream")
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Disposition", attachment(fileName))
                .header(Freshness.ANYBODY, "*")
                .build();
    }

    static String attachment(String fileName) {
        String encoded = URLEncoder.encode(fileName, StandardCharsets.UTF_8).replace("+", "%20");
        return "attachment; filename=\"document\"; filename*=UTF-8''" + encoded;
    }
}
