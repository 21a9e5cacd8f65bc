package org.wenshu.review.http;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.cxf.jaxrs.ext.multipart.Attachment;
import org.apache.cxf.jaxrs.ext.multipart.ContentDisposition;
import org.apache.cxf.jaxrs.ext.multipart.MultipartBody;
import org.wenshu.review.Given;
import org.wenshu.review.Refusal;
import org.wenshu.review.Uploaded;

/**
 * A multipart request: the part named {@code file} is a file, all others are texts.
 *
 * @param fields the texts by the names of their parts
 */
public record UploadForm(Optional<Uploaded> file, Map<String, String> fields) {

    private static final int MOST_PARTS = 20;
    private static final int LONGEST_TEXT = 16 * 1024;

    /** No material of a review is larger; an extraction may ask for less. */
    private static final long LARGEST = 50L << 20;

    public UploadForm {
        fields = Map.copyOf(fields);
    }

    /**
     * Reads a request.
     *
     * @param maximumSize the number of bytes that the file may have at most
     */
    public static UploadForm read(MultipartBody body, long maximumSize) {
        List<Attachment> parts = body.getAllAttachments();
        Map<String, String> fields = new HashMap<>();
        Optional<Uploaded> file = Optional.empty();
        for (Attachment part : parts.subList(0, Math.min(parts.size(), MOST_PARTS))) {
            String name = Optional.ofNullable(part.getContentDisposition())
                    .map(disposition -> Given.text(disposition.getParameter("name")))
                    .orElse("");
            if (name.equals("file")) {
                file = file(part, Math.min(LARGEST, maximumSize));
            } else {
                fields.put(name, new String(bytes(part, name, LONGEST_TEXT), StandardCharsets.UTF_8).strip());
            }
        }
        return new UploadForm(file, fields);
    }

    /** A text; empty if it was not sent. */
    public String text(String field) {
        return fields.getOrDefault(field, "");
    }

    /** The file, which must be there. */
    public Uploaded required() {
        return file.orElseThrow(() -> Refusal.upload("nofile", ""));
    }

    /** Empty for the part that a browser sends for a field without a file. */
    private static Optional<Uploaded> file(Attachment part, long most) {
        String name = Optional.ofNullable(part.getContentDisposition())
                .map(ContentDisposition::getFilename)
                .orElse("");
        byte[] content = bytes(part, name, most);
        return content.length == 0 ? Optional.empty() : Optional.of(new Uploaded(name, content));
    }

    private static byte[] bytes(Attachment part, String name, long most) {
        try (InputStream in = part.getDataHandler().getInputStream()) {
            byte[] bytes = in.readNBytes((int) most + 1);
            if (bytes.length > most) {
                throw Refusal.upload("toolarge", name);
            }
            return bytes;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
