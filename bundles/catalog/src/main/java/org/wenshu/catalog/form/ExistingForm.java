package org.wenshu.catalog.form;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.cxf.jaxrs.ext.multipart.Attachment;
import org.apache.cxf.jaxrs.ext.multipart.ContentDisposition;
import org.apache.cxf.jaxrs.ext.multipart.MultipartBody;
import org.wenshu.api.document.DocumentKind;
import org.wenshu.api.document.IssuerName;
import org.wenshu.catalog.Refusal;
import org.wenshu.catalog.existing.ExistingDocument;
import org.wenshu.catalog.existing.Upload;

/**
 * The form of a document that was published before: the part {@code file}, and texts by the names of
 * {@link ExistingDocument}; several organs are several parts, several interpretations several lines.
 */
public record ExistingForm(Upload file, ExistingDocument document) {

    private static final int MOST_PARTS = 100;
    private static final int LARGEST_MEGABYTES = 32;
    private static final int LARGEST = LARGEST_MEGABYTES << 20;
    private static final int LONGEST_NAME = 150;

    /** Reads a request; refuses what has no file or a huge one. */
    public static ExistingForm read(MultipartBody body) {
        List<Attachment> parts = body.getAllAttachments();
        Refusal.unless(parts.size() <= MOST_PARTS, 422, "noFile");
        Map<String, List<String>> fields = new HashMap<>();
        Optional<Upload> file = Optional.empty();
        for (Attachment part : parts) {
            String name = parameter(part, "name");
            if (name.equals("file")) {
                file = Optional.of(new Upload(fileName(part), bytes(part)));
            } else {
                fields.computeIfAbsent(name, key -> new ArrayList<>())
                        .add(new String(bytes(part), StandardCharsets.UTF_8));
            }
        }
        Upload sent =
                file.filter(upload -> upload.content().length > 0).orElseThrow(() -> Refusal.problem("noFile", 422));
        return new ExistingForm(sent, document(fields));
    }

    private static ExistingDocument document(Map<String, List<String>> fields) {
        return new ExistingDocument(
                Given.some(one(fields, "title")),
                Given.some(one(fields, "documentNumber")),
                Given.constant(IssuerName.class, one(fields, "issuerName")),
                Given.constant(DocumentKind.class, one(fields, "documentKind")),
                Given.texts(fields.get("enactingOrgans")),
                Given.texts(List.of(one(fields, "domains").split("[、,，]"))),
                Given.day(one(fields, "signedOn")),
                Given.day(one(fields, "publishedOn")),
                Given.day(one(fields, "effectiveOn")),
                Given.day(one(fields, "expiresOn")),
                Given.number(one(fields, "validityYears")),
                Given.lines(one(fields, "interpretations")),
                Given.text(one(fields, "note")));
    }

    private static String one(Map<String, List<String>> fields, String name) {
        return fields.getOrDefault(name, List.of("")).get(0);
    }

    private static byte[] bytes(Attachment part) {
        try (InputStream in = part.getDataHandler().getInputStream()) {
            byte[] bytes = in.readNBytes(LARGEST + 1);
            Refusal.unless(bytes.length <= LARGEST, 422, "tooLarge", LARGEST_MEGABYTES);
            return bytes;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Without a path, and without what turns or hides characters. */
    private static String fileName(Attachment part) {
        String sent = Optional.ofNullable(part.getContentDisposition())
                .map(ContentDisposition::getFilename)
                .orElse("");
        String name = sent.substring(Math.max(sent.lastIndexOf('/'), sent.lastIndexOf('\\')) + 1)
                .replaceAll("[\\p{C}\\p{Zl}\\p{Zp}]", "");
        String shortened = name.substring(Math.max(0, name.length() - LONGEST_NAME));
        return shortened.isBlank() ? "document" : shortened;
    }

    private static String parameter(Attachment part, String name) {
        return Optional.ofNullable(part.getContentDisposition())
                .map(disposition -> disposition.getParameter(name))
                .orElse("");
    }
}
