package org.wenshu.itests;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** A multipart/form-data body, file names in UTF-8 as browsers send them. */
public final class Multipart {

    private static final String BOUNDARY = "wenshu-itests-7d1c0f52";

    private final ByteArrayOutputStream parts = new ByteArrayOutputStream();

    public Multipart file(String field, String fileName, byte[] content) {
        return part("name=\"" + field + "\"; filename=\"" + fileName + "\"", "application/octet-stream", content);
    }

    public Multipart json(String field, String json) {
        return part("name=\"" + field + "\"", "application/json", json.getBytes(StandardCharsets.UTF_8));
    }

    String contentType() {
        return "multipart/form-data; boundary=" + BOUNDARY;
    }

    byte[] body() {
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        whole.writeBytes(parts.toByteArray());
        whole.writeBytes(("--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return whole.toByteArray();
    }

    private Multipart part(String disposition, String mediaType, byte[] content) {
        String head = "--" + BOUNDARY + "\r\nContent-Disposition: form-data; " + disposition + "\r\nContent-Type: "
                + mediaType + "\r\n\r\n";
        parts.writeBytes(head.getBytes(StandardCharsets.UTF_8));
        parts.writeBytes(content);
        parts.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
        return this;
    }
}
