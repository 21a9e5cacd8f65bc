package org.wenshu.registration.http;

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
import org.wenshu.registration.FileName;
import org.wenshu.registration.Refusals;
import org.wenshu.registration.Upload;

/**
 * A multipart request: the parts named {@code file} and {@code attachments} are files, all others are texts.
 *
 * @param files in the order of the request
 * @param fields the texts by the names of their parts
 * @param spooled what holds the files' contents until the form is closed
 */
public record MultipartForm(List<Upload> files, Map<String, List<String>> fields, List<SpooledFile> spooled)
        implements AutoCloseable {

    private static final int MOST_PARTS = 200;
    private static final int LONGEST_TEXT = 256 * 1024;

    public MultipartForm {
        files = List.copyOf(files);
        fields = Map.copyOf(fields);
        spooled = List.copyOf(spooled);
    }

    /**
     * Reads a request.
     *
     * @param maximumSize the number of bytes that a file may have at most
     * @throws org.wenshu.api.web.ProblemException if a part is too large or there are too many
     */
    public static MultipartForm read(MultipartBody body, long maximumSize) {
        List<Attachment> parts = body.getAllAttachments();
        if (parts.size() > MOST_PARTS) {
            throw Refusals.malformed("multipart");
        }
        List<SpooledFile> spooled = new ArrayList<>();
        try {
            return read(parts, maximumSize, spooled);
        } catch (RuntimeException refused) {
            spooled.forEach(SpooledFile::close);
            throw refused;
        }
    }

    private static MultipartForm read(List<Attachment> parts, long maximumSize, List<SpooledFile> spooled) {
        List<Upload> files = new ArrayList<>();
        Map<String, List<String>> fields = new HashMap<>();
        for (Attachment part : parts) {
            String name = parameter(part, "name").orElse("");
            if (name.equals("file") || name.equals("attachments")) {
                file(part, maximumSize, spooled).ifPresent(files::add);
            } else {
                fields.computeIfAbsent(name, n -> new ArrayList<>()).add(text(part, name));
            }
        }
        return new MultipartForm(files, fields, spooled);
    }

    @Override
    public void close() {
        spooled.forEach(SpooledFile::close);
    }

    /** The first file. */
    public Upload file() {
        if (files.isEmpty()) {
            throw Refusals.noFile();
        }
        return files.get(0);
    }

    /** The files after the first. */
    public List<Upload> attachments() {
        return files.isEmpty() ? List.of() : files.subList(1, files.size());
    }

    /** Empty for the part that a browser sends for a file input without a file. */
    private static Optional<Upload> file(Attachment part, long maximumSize, List<SpooledFile> spooled) {
        String sent = Optional.ofNullable(part.getContentDisposition())
                .flatMap(d -> Optional.ofNullable(d.getFilename()))
                .orElse("");
        SpooledFile spool = SpooledFile.create();
        spooled.add(spool);
        try (InputStream in = part.getDataHandler().getInputStream()) {
            Upload upload = spool.fill(in, FileName.clean(sent), maximumSize);
            return sent.isEmpty() && upload.size() == 0 ? Optional.empty() : Optional.of(upload);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static String text(Attachment part, String name) {
        try (InputStream in = part.getDataHandler().getInputStream()) {
            byte[] bytes = in.readNBytes(LONGEST_TEXT + 1);
            if (bytes.length > LONGEST_TEXT) {
                throw Refusals.tooLarge(name, LONGEST_TEXT);
            }
            return new String(bytes, StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static Optional<String> parameter(Attachment part, String name) {
        ContentDisposition disposition = part.getContentDisposition();
        return disposition == null ? Optional.empty() : Optional.ofNullable(disposition.getParameter(name));
    }
}
