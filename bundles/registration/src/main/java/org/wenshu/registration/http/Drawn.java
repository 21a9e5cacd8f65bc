package org.wenshu.registration.http;

import javax.ws.rs.core.HttpHeaders;
import javax.ws.rs.core.Response;
import org.wenshu.api.extraction.PagePicture;

/** Answers with a picture that was drawn from somebody's file. */
public final class Drawn {

    private Drawn() {}

    /** Opened by itself it runs nothing and loads nothing; content never changes under an id. */
    public static Response of(PagePicture picture) {
        return Response.ok(picture.content())
                .header(HttpHeaders.CONTENT_TYPE, picture.mediaType())
                .header(HttpHeaders.CACHE_CONTROL, "private, max-age=3600")
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "default-src 'none'; img-src data:; sandbox")
                .build();
    }
}
