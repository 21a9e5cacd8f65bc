package org.wenshu.filing.rest;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.apache.cxf.jaxrs.ext.multipart.Attachment;
import org.apache.cxf.jaxrs.ext.multipart.ContentDisposition;
import org.apache.cxf.jaxrs.ext.multipart.MultipartBody;
import org.wenshu.filing.Given;
import org.wenshu.filing.Refusal;
import org.wenshu.filing.supplied.SuppliedKind;
import org.wenshu.filing.supplied.Upload;

/** A file with what it is: the parts {@code file} and {@code kind}. */
public record SuppliedForm(Optional<SuppliedKind> kind, Upload file) {

    private static final int MOST_PARTS = 20;
    private static final int LONGEST_TEXT = 16 * 1024;
    private static final int LARGEST_MEGABYTES = 50;

    /** Reads a request; refuses one without a file, or with a huge one. */
    public static SuppliedForm read(MultipartBody body, long maximumSize) {
        long most = Math.min((long) LARGEST_MEGABYTES << 20, maximumSize);
        Optional<Upload> file = Optional.empty();
        Optional<SuppliedKind> kind = Optional.empty();
        for (Attachment part :
                body.getAllAttachments().stream().limit(MOST_PARTS).toList()) {
            Optional<ContentDisposition> said = Optional.ofNullable(part.getContentDisposition());
            String name = said.map(told -> told.getParameter("name")).orElse("");
            if (name.equals("file")) {
                String fileName = said.map(ContentDisposition::getFilename).orElse("");
                file = Optional.of(new Upload(fileName, bytes(part, most)));
            } else if (name.equals("kind")) {
                String text = new String(bytes(part, LONGEST_TEXT), StandardCharsets.UTF_8);
                kind = Given.constant(SuppliedKind.class, text);
            }
        }
        return new SuppliedForm(
                kind,
                file.filter(upload -> upload.content().length > 0).orElseThrow(() -> Refusal.problem("noFile", 422)));
    }

    private static byte[] bytes(Attachment part, long most) {
        try (InputStream in = part.getDataHandler().getInputStream()) {
            byte[] bytes = in.readNBytes((int) most + 1);
            if (bytes.length > most) {
                throw Refusal.problem("tooLarge", 422, Long.toString(most >> 20));
            }
            return bytes;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
