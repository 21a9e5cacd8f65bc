package org.wenshu.handling.consultation.rest;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;
import org.wenshu.api.registration.StoredFile;
import org.wenshu.api.storage.ContentHash;
import org.wenshu.api.storage.ContentStore;
import org.wenshu.handling.consultation.Matter;

/** Sends what organs are asked about. A file from outside is never shown, only saved. */
public final class MatterFile {

    private MatterFile() {}

    /** The file of a matter as a download. */
    public static Response of(Matter matter, ContentStore content) {
        StoredFile file = matter.file();
        String name = URLEncoder.encode(file.name(), StandardCharsets.UTF_8).replace("+", "%20");
        return Response.ok(content.open(new ContentHash(file.contentHash())))
                .type(MediaType.APPLICATION_OCTET_STREAM)
                .header("Content-Disposition", "attachment; filename*=UTF-8''" + name)
                .header("Content-Length", file.size())
                .header("X-Content-Type-Options", "nosniff")
                .build();
    }
}
