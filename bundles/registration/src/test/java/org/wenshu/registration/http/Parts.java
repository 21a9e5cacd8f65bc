package org.wenshu.registration.http;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.cxf.jaxrs.ext.multipart.Attachment;
import org.apache.cxf.jaxrs.ext.multipart.ContentDisposition;
import org.apache.cxf.jaxrs.ext.multipart.MultipartBody;

/** Builds multipart requests as CXF hands them over. */
public final class Parts {

    private final List<Attachment> parts = new ArrayList<>();

    public Parts file(String name, String fileName, String content) {
        return add("form-data; name=\"" + name + "\"; filename=\"" + fileName + "\"", content);
    }

    public Parts text(String name, String value) {
        return add("form-data; name=\"" + name + "\"", value);
    }

    Parts add(String disposition, String content) {
        parts.add(new Attachment(
                "part" + parts.size(),
                new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8)),
                new ContentDisposition(disposition)));
        return this;
    }

    public MultipartBody body() {
        return new MultipartBody(parts);
    }
}
