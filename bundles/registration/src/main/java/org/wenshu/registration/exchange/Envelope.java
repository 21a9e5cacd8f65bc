package org.wenshu.registration.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.w3c.dom.Element;
import org.wenshu.api.web.ProblemException;
import org.wenshu.registration.FileName;
import org.wenshu.registration.Refusals;
import org.wenshu.registration.Stated;
import org.wenshu.registration.Submission;
import org.wenshu.registration.Upload;
import org.wenshu.registration.exchange.wire.DocumentPart;
import org.wenshu.registration.exchange.wire.FilePart;
import org.wenshu.registration.exchange.wire.SubmitDocument;
import org.wenshu.registration.http.SpooledFile;

/**
 * What a message brings; its files are read while they come in, one after the other, and are gone when it is closed.
 *
 * @param spooled what holds the files' contents
 */
record Envelope(Submission submission, List<SpooledFile> spooled) implements AutoCloseable {

    private static final int MOST_ATTACHMENTS = 50;

    /** A fact that the rule pack asks for; the attribute tells which. */
    private static final String FACT = "fact";

    Envelope {
        spooled = List.copyOf(spooled);
    }

    /**
     * Takes the files of a message in.
     *
     * @param most the number of bytes that a file may have
     * @throws ProblemException if something is missing or too large
     */
    static Envelope open(SubmitDocument request, long most) {
        if (request.file == null) {
            throw Refusals.malformed("file");
        }
        if (request.attachment.size() > MOST_ATTACHMENTS) {
            throw Refusals.tooManyAttachments(MOST_ATTACHMENTS);
        }
        Stated stated = stated(request.document);
        List<SpooledFile> spooled = new ArrayList<>();
        try {
            Upload file = upload(request.file, most, spooled);
            List<Upload> attachments = new ArrayList<>();
            for (FilePart attachment : request.attachment) {
                attachments.add(upload(attachment, most, spooled));
            }
            return new Envelope(new Submission(file, attachments, stated, request.duplicateAllowed), spooled);
        } catch (RuntimeException refused) {
            spooled.forEach(SpooledFile::close);
            throw refused;
        }
    }

    @Override
    public void close() {
        spooled.forEach(SpooledFile::close);
    }

    private static Upload upload(FilePart part, long most, List<SpooledFile> spooled) {
        if (part.content == null) {
            throw Refusals.malformed("content");
        }
        SpooledFile spool = SpooledFile.create();
        spooled.add(spool);
        String name = FileName.clean(Optional.ofNullable(part.name).orElse(""));
        try (InputStream in = part.content.getInputStream()) {
            return spool.fill(in, name, most);
        } catch (IllegalStateException notThere) {
            // The message names a part that it does not have.
            throw Refusals.malformed("content");
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static Stated stated(DocumentPart document) {
        Map<String, List<String>> fields = new HashMap<>();
        if (document != null) {
            for (Element element : document.fields) {
                String name =
                        element.getLocalName().equals(FACT) ? element.getAttribute("name") : element.getLocalName();
                fields.computeIfAbsent(name, n -> new ArrayList<>()).add(element.getTextContent());
            }
        }
        return new Stated(fields);
    }
}
