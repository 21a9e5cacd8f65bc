package org.wenshu.records.rest;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import javax.ws.rs.core.Response;

/** Answers with a file to be saved. */
final class Downloads {

    private Downloads() {}

    static Response of(Object content, String type, String name) {
        String encoded = URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
        return Response.ok(content, type)
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Disposition", "attachment; filename=\"records\"; filename*=UTF-8''" + encoded)
                .build();
    }
}
