package org.wenshu.rules.console;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.apache.cxf.jaxrs.ext.multipart.Attachment;
import org.apache.cxf.jaxrs.ext.multipart.ContentDisposition;
import org.apache.cxf.jaxrs.ext.multipart.MultipartBody;
import org.wenshu.rules.rest.Simulations;

/** The file of a form. */
final class Uploads {

    private static final String FIELD = "file";

    private Uploads() {}

    /** The content of the part named {@value #FIELD}, refused if there is none or it is too long. */
    static byte[] file(MultipartBody body) {
        Optional<Attachment> file = body.getAllAttachments().stream()
                .filter(part -> Optional.ofNullable(part.getContentDisposition())
                        .map(Uploads::name)
                        .filter(FIELD::equals)
                        .isPresent())
                .findFirst();
        if (file.isEmpty()) {
            return Simulations.read(InputStream.nullInputStream());
        }
        try (InputStream in = file.get().getDataHandler().getInputStream()) {
            return Simulations.read(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String name(ContentDisposition disposition) {
        return Optional.ofNullable(disposition.getParameter("name")).orElse("");
    }
}
